import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** A schema that we did not write, with the files it imports. */
export interface XmlSchema {
  /** Below `test/fixtures/schemas`, or a path that begins with `node_modules`. */
  readonly file: string;
  readonly language: 'schema' | 'relaxng';
  /** Address in an import → file that stands for it. */
  readonly imports?: Readonly<Record<string, string>>;
}

const root = new URL('../../', import.meta.url);

function read(file: string): string {
  const path = file.startsWith('node_modules/') ? file : `test/fixtures/schemas/${file}`;
  return readFileSync(new URL(path, root), 'utf8');
}

/**
 * Validates documents. @returns what is wrong, as readable lines; nothing when all are valid
 */
export async function findXmlProblems(
  xml: string | readonly string[],
  { file, language, imports = {} }: XmlSchema,
): Promise<readonly string[]> {
  const names = Object.keys(imports).map(
    (address, index) => [address, `import${index}.xsd`] as const,
  );
  const local = (text: string) =>
    names.reduce(
      (schema, [address, name]) =>
        schema.replaceAll(`schemaLocation="${address}"`, `schemaLocation="${name}"`),
      text,
    );
  const result = await validateXML({
    xml: [xml].flat().map((contents, index) => ({ fileName: `document${index}.xml`, contents })),
    schema: { fileName: 'main.xsd', contents: local(read(file)) },
    preload: names.map(([address, name]) => ({
      fileName: name,
      contents: local(read(imports[address]!)),
    })),
    extension: language,
    initialMemoryPages: 512,
    maxMemoryPages: 2_048,
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

/** Atom 1.0, RFC 4287. */
export const ATOM_SCHEMA: XmlSchema = { file: 'atom/atom.rng', language: 'relaxng' };

/** RSS 2.0; it wants at least one item. */
export const RSS_SCHEMA: XmlSchema = { file: 'rss/rss-2_0.xsd', language: 'schema' };

/** OAI-PMH 2.0 with everything that its answers may hold: Dublin Core, and the form of identifiers. */
export const OAI_SCHEMA: XmlSchema = {
  file: 'oai-pmh/answers.xsd',
  language: 'schema',
  imports: {
    'OAI-PMH.xsd': 'oai-pmh/OAI-PMH.xsd',
    'oai_dc.xsd': 'oai-pmh/oai_dc.xsd',
    'oai-identifier.xsd': 'oai-pmh/oai-identifier.xsd',
    'simpledc20021212.xsd': 'oai-pmh/simpledc20021212.xsd',
    'http://www.w3.org/2001/03/xml.xsd': 'oai-pmh/xml.xsd',
  },
};

const SITEMAP_IMPORTS = {
  'sitemap.xsd': 'node_modules/sitemap/schema/sitemap.xsd',
  'siteindex.xsd': 'sitemap/siteindex.xsd',
  'xhtml-link.xsd': 'sitemap/xhtml-link.xsd',
};

/** A file of a sitemap, with links to other languages. */
export const SITEMAP_SCHEMA: XmlSchema = {
  file: 'sitemap/sitemap-with-links.xsd',
  language: 'schema',
  imports: SITEMAP_IMPORTS,
};

/** The index of a sitemap. */
export const SITEMAP_INDEX_SCHEMA: XmlSchema = {
  file: 'sitemap/siteindex.xsd',
  language: 'schema',
};
