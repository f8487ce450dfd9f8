import { Writer, type Quad } from 'n3';
import { PREFIXES } from './vocabulary.ts';

/** Writes statements as Turtle. */
export function writeTurtle(quads: readonly Quad[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes: PREFIXES });
    writer.addQuads([...quads]);
    writer.end((error, result) => (error ? reject(error) : resolve(result as string)));
  });
}

/** Writes statements as JSON-LD, abbreviated with the same prefixes; the context stands inside. */
export async function writeJsonLd(quads: readonly Quad[]): Promise<string> {
  const { default: jsonld } = await import('jsonld'); // heavy, and seldom needed
  const expanded = await jsonld.fromRDF([...quads] as object, { useNativeTypes: false });
  const compact = await jsonld.compact(expanded, { ...PREFIXES });
  return `${JSON.stringify(compact)}\n`;
}
