import { parseArgs } from 'node:util';
import { getOperationAST, parse, print, validate } from 'graphql';
import { readConfig } from '../../platform/config/config.ts';
import { documentIdOf } from '../../platform/graphql/trusted-documents.ts';
import { buildSchemas, SCHEMA_NAMES } from '../schemas.ts';
import { readDocumentFiles, type DocumentFile } from '../trusted-document-files.ts';

const schemas = buildSchemas();

/** The schemas that can run a document. */
function fitting({ text }: DocumentFile): readonly string[] {
  const document = parse(text);
  return SCHEMA_NAMES.filter((name) => validate(schemas[name], document).length === 0);
}

function describe(file: DocumentFile): string {
  const document = parse(file.text);
  const name = getOperationAST(document)?.name?.value ?? '–';
  return [documentIdOf(print(document)), fitting(file).join('+') || 'NONE', name, file.place].join(
    '  ',
  );
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const files = readDocumentFiles(readConfig(process.env).trustedDocuments.path);
if (values.json) {
  const texts = files.map(({ text }) => print(parse(text)));
  const manifest = Object.fromEntries(texts.map((text) => [documentIdOf(text), text]));
  console.log(JSON.stringify(manifest, null, 2));
} else {
  console.log(files.map(describe).join('\n'));
}
const useless = files.filter((file) => fitting(file).length === 0);
if (useless.length > 0) {
  console.error(`no schema can run ${useless.map(({ place }) => place).join(', ')}`);
  process.exitCode = 1;
}
