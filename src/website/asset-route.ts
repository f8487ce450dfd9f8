import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { edgeError } from '../platform/graphql/edge-error.ts';
import type { PublicRoute } from '../platform/http/public-route.ts';
import { builtSite } from './built-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** The hash in its name changes with the file. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const NAME = /^[\w-]+(?:\.[\w-]+)*\.(?:js|css|svg)$/u;

/** The files that pages load; each has the hash of its content in its name. */
export const assetRoute: PublicRoute = {
  path: '/assets/:file',
  answer: async ({ params: { file = '' } }) => {
    if (!NAME.test(file)) throw edgeError('NOT_FOUND');
    const { assetFolder } = await builtSite();
    const body = await readFile(join(assetFolder, file)).catch(() => null);
    if (body === null) throw edgeError('NOT_FOUND');
    const headers = { 'content-type': TYPES[extname(file)]!, 'cache-control': FOR_EVER };
    return { status: 200, headers, body, tags: [] };
  },
};
