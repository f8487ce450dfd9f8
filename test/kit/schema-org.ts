import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const FOLDER = new URL('../fixtures/schemas/schema-org/', import.meta.url);
const BASE = 'http://schema.org/';

/** The vocabulary of schema.org. */
export interface SchemaOrg {
  /** Class → all classes above it, itself included. */
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly properties: ReadonlyMap<
    string,
    { readonly domain: readonly string[]; readonly range: readonly string[] }
  >;
}

/** Reads the vocabulary. */
export function readSchemaOrg(): SchemaOrg {
  const parents = new Map(
    linesOf('classes.tsv').map(([name, above]) => [name!, wordsOf(above)] as const),
  );
  const ancestorsOf = (name: string): ReadonlySet<string> =>
    new Set([name, ...(parents.get(name) ?? []).flatMap((above) => [...ancestorsOf(above)])]);
  const properties = linesOf('properties.tsv').map(
    ([name, domain, range]) => [name!, { domain: wordsOf(domain), range: wordsOf(range) }] as const,
  );
  return {
    ancestors: new Map([...parents.keys()].map((name) => [name, ancestorsOf(name)])),
    properties: new Map(properties),
  };
}

function linesOf(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}

function wordsOf(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}

/** The context of schema.org, made as schema.org makes it; see SOURCE.md of the fixtures. */
export function contextOf({ properties }: SchemaOrg): Readonly<Record<string, unknown>> {
  const terms = [...properties].map(([name, { range }]) => {
    const isText = range.includes('Text');
    if (!isText && range.includes('URL')) return [name, { '@id': BASE + name, '@type': '@id' }];
    if (!isText && range.includes('Date')) return [name, { '@id': BASE + name, '@type': 'Date' }];
    return [name, { '@id': BASE + name }];
  });
  return { '@vocab': BASE, type: '@type', id: '@id', ...Object.fromEntries(terms) };
}

/** A node after expansion. */
export type ExpandedNode = Readonly<Record<string, unknown>> & {
  readonly '@type': readonly string[];
};

/** Expands a JSON-LD document without the network. */
export async function expandJsonLd(
  document: unknown,
  vocabulary: SchemaOrg,
): Promise<readonly ExpandedNode[]> {
  const options = { documentLoader: loaderOf(vocabulary) } as object;
  const expanded = await jsonld.expand(document as object, options);
  return expanded as unknown as readonly ExpandedNode[];
}

/** The statements of a JSON-LD document as N-Quads. */
export async function quadsOf(document: unknown, vocabulary: SchemaOrg): Promise<string> {
  const options = { documentLoader: loaderOf(vocabulary), format: 'application/n-quads' };
  return (await jsonld.toRDF(document as object, options as object)) as unknown as string;
}

function loaderOf(vocabulary: SchemaOrg) {
  const document = { '@context': contextOf(vocabulary) };
  return async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`no context at ${url}`);
    return { contextUrl: undefined, documentUrl: url, document };
  };
}

/**
 * Finds what schema.org does not know: types, properties, properties on a type that cannot have them, and
 * nodes as values of a property that cannot have such a node.
 */
export function findUnknownTerms(
  nodes: readonly ExpandedNode[],
  vocabulary: SchemaOrg,
): readonly string[] {
  return nodes.flatMap((node) => findUnknownOf(node, vocabulary));
}

function findUnknownOf(node: ExpandedNode, vocabulary: SchemaOrg): readonly string[] {
  const types = (node['@type'] ?? []).map((type) => type.replace(BASE, ''));
  const above = new Set(types.flatMap((type) => [...(vocabulary.ancestors.get(type) ?? [])]));
  const problems = types.filter((type) => !vocabulary.ancestors.has(type));
  for (const [key, values] of Object.entries(node)) {
    if (key.startsWith('@')) continue;
    const name = key.replace(BASE, '');
    const property = vocabulary.properties.get(name);
    if (property === undefined) problems.push(`property ${name}`);
    else if (!property.domain.some((type) => above.has(type))) {
      problems.push(`${name} of ${types.join(' ')}`);
    }
    for (const value of values as readonly ExpandedNode[]) {
      if (value['@type'] === undefined || value['@value'] !== undefined) continue;
      problems.push(...findUnknownOf(value, vocabulary));
      const kinds = value['@type'].flatMap((type) => [
        ...(vocabulary.ancestors.get(type.replace(BASE, '')) ?? []),
      ]);
      if (!(property?.range ?? []).some((type) => kinds.includes(type))) {
        problems.push(`${name} → ${value['@type'].join(' ')}`);
      }
    }
  }
  return problems;
}
