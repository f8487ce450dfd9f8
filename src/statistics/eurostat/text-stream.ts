import { ImportError } from '../domain/import-error.ts';

/** A table has no line as long as this; what has is no table. */
const MAX_LINE = 4 * 1024 * 1024;

/** Decodes UTF-8, with or without a byte order mark. @throws ImportError naming the line that is no UTF-8 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
      throw new ImportError('IMPORT_ENCODING', { line: lines + goodLines(chunk) });
    }
  };
  for await (const chunk of bytes) {
    const text = decode(chunk);
    lines += countBreaks(text);
    if (text !== '') yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

/** Breaks of lines before the first byte of a portion that is no UTF-8. */
function goodLines(chunk: Uint8Array | undefined): number {
  const text = new TextDecoder().decode(chunk);
  return countBreaks(text.slice(0, Math.max(0, text.indexOf('\ufffd'))));
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Cuts text into lines, which end in `\n` or `\r\n`. @throws ImportError when a line is endless */
export async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    if (rest.length > MAX_LINE) throw new ImportError('TSV_HEADER', { line: 1, column: 1 });
    for (const line of lines) yield withoutReturn(line);
  }
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
