import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { edgeError } from '../platform/graphql/edge-error.ts';
import { projectFolder } from '../platform/project-folder.ts';
import type { PageAssets, RenderPage } from './page.ts';

/** The site as it was built. */
export interface BuiltSite {
  readonly assets: PageAssets;
  /** Folder of the files that pages load. */
  readonly assetFolder: string;
  readonly render: RenderPage;
}

const ENTRY = 'src/entry-client.tsx';

/** The parts of Vite's manifest that are needed: what the entry loads at once. */
const viteManifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
  }),
);

/** By folder; loaded once in a process. */
const built = new Map<string, Promise<BuiltSite>>();

/** The site that `tools/build-web.js` made, loaded once. @throws GraphQLError SERVICE_UNAVAILABLE when there is none */
export function builtSite(): Promise<BuiltSite> {
  const folder = join(projectFolder(), 'dist', 'web');
  if (!existsSync(join(folder, 'server'))) throw edgeError('SERVICE_UNAVAILABLE');
  const known = built.get(folder) ?? load(folder);
  built.set(folder, known);
  return known;
}

async function load(folder: string): Promise<BuiltSite> {
  const manifest = viteManifest.parse(
    JSON.parse(readFileSync(join(folder, 'client', '.vite', 'manifest.json'), 'utf8')),
  );
  const entry = manifest[ENTRY]!;
  const imported = entry.imports.map((name) => manifest[name]!);
  const address = (file: string) => `/${file}`;
  const program = pathToFileURL(join(folder, 'server', 'entry-server.js')).href;
  const { render } = (await import(program)) as Pick<BuiltSite, 'render'>;
  return {
    assets: {
      scripts: [address(entry.file)],
      styles: [entry, ...imported].flatMap(({ css }) => css.map(address)),
      preloads: imported.map(({ file }) => address(file)),
    },
    assetFolder: join(folder, 'client', 'assets'),
    render,
  };
}
