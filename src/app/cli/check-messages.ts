import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InvalidPageError } from '../../kernel/page.ts';
import { EDGE_STATUS } from '../../platform/graphql/edge-error.ts';
import { ErrorCode } from '../../platform/graphql/user-error.type.ts';
import { readCatalogues } from '../../platform/i18n/catalogues.ts';
import { checkCatalogues } from '../../platform/i18n/check-catalogues.ts';
import { projectFolder } from '../../platform/project-folder.ts';
import { catalogueFolders } from '../application.ts';
import { modules } from '../modules.ts';
import { englishMessages } from './describe-error-codes.ts';
import { listNamedKeys } from './used-messages.ts';

/** Codes whose sentence comes from GraphQL itself. */
const SPOKEN_BY_GRAPHQL: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];
const PAGE_CODES: readonly InvalidPageError['code'][] = [
  'PAGE_SIZE',
  'PAGE_CURSOR',
  'PAGE_DIRECTION',
];

const sentences = englishMessages();
const codes = [...Object.keys(ErrorCode), ...Object.keys(EDGE_STATUS), ...PAGE_CODES];
const missing = [...new Set(codes)]
  .filter((code) => !SPOKEN_BY_GRAPHQL.includes(code))
  .filter((code) => !Object.hasOwn(sentences, `error.${code}`))
  .map((code) => `no message for error.${code}`);
const unspoken = [...(await listNamedKeys())]
  .filter(([key]) => !Object.hasOwn(sentences, key))
  .map(([key, file]) => `${file} names ${key}, which no catalogue has`);
// The tests name another folder, with one thing broken.
const [, , root] = process.argv;
const folders = catalogueFolders(modules).map(({ owner, folder }) => ({
  owner,
  folder:
    root === undefined
      ? folder
      : new URL(folder.href.replace(/^.*\/src\//u, `file://${root}/src/`)),
}));
const catalogues = readCatalogues(folders);
// The website formats its messages itself, so no name is taken.
const site = { owner: 'web', folder: pathToFileURL(join(projectFolder(), 'web', 'messages')) };
const problems = [
  ...checkCatalogues(catalogues),
  ...checkCatalogues(readCatalogues([site]), []),
  ...missing,
  ...unspoken,
];
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n${problems.length} problems in the catalogues`);
  process.exitCode = 1;
}
