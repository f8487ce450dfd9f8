import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Cell } from '../domain/cube.ts';
import { ImportError } from '../domain/import-error.ts';
import { readCube } from './read-cube.ts';

const JSON_STAT = readFileSync(new URL('./fixtures/tgs00107.json', import.meta.url));
const TSV = readFileSync(new URL('./fixtures/demo_r_d3dens.tsv', import.meta.url));

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function readAll(bytes: Uint8Array, length = 64) {
  const { cube, sha256 } = await readCube(inPieces(bytes, length));
  const cells: Cell[] = [];
  for await (const portion of cube.portions) cells.push(...portion);
  return { header: cube.header, cells, sha256: sha256() };
}

async function refusalOf(bytes: Uint8Array): Promise<object | null> {
  try {
    await readAll(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { ...error.params, code: error.code };
  }
}

describe('reading a file of whatever format', () => {
  it.each<[string, Uint8Array, string, number]>([
    ['JSON-stat', JSON_STAT, 'JSON_STAT', 6],
    ['JSON-stat, packed', gzipSync(JSON_STAT), 'JSON_STAT', 6],
    ['TSV', TSV, 'SDMX_TSV', 54],
    ['TSV, packed', gzipSync(TSV), 'SDMX_TSV', 54],
    ['TSV with a byte order mark', Buffer.concat([Buffer.from('\ufeff'), TSV]), 'SDMX_TSV', 54],
    [
      'TSV with Windows line ends',
      Buffer.from(TSV.toString().replaceAll('\n', '\r\n')),
      'SDMX_TSV',
      54,
    ],
    ['JSON-stat after blanks', Buffer.concat([Buffer.from(' \n\n'), JSON_STAT]), 'JSON_STAT', 6],
  ])('reads %s', async (_, bytes, format, cells) => {
    for (const length of [1, 64, 100_000]) {
      const read = await readAll(bytes, length);
      expect(read.header.format).toBe(format);
      expect(read.cells).toHaveLength(cells);
      expect(read.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it.each<[string, Uint8Array, object]>([
    ['nothing', Buffer.from(''), { code: 'IMPORT_EMPTY' }],
    ['blanks only', Buffer.from(' \n\t\n'), { code: 'IMPORT_EMPTY' }],
    [
      'a web page',
      Buffer.from('<!doctype html><html><body>Sorry</body></html>'),
      { code: 'IMPORT_WEB_PAGE' },
    ],
    [
      'a fault in XML',
      Buffer.from(
        '<?xml version="1.0"?><S:Fault><faultcode>404</faultcode><faultstring>ERR_NOT_FOUND_4: Dataflow not found</faultstring></S:Fault>',
      ),
      { code: 'SOURCE_ANSWERED_ERROR', label: 'ERR_NOT_FOUND_4: Dataflow not found' },
    ],
    [
      'a message in SDMX XML',
      Buffer.from(
        '<m:Error xmlns:m="x"><m:ErrorMessage code="413"><c:Text>too many rows</c:Text></m:ErrorMessage></m:Error>',
      ),
      { code: 'SOURCE_TOO_LARGE' },
    ],
    ['packed and cut off', gzipSync(TSV).subarray(0, 150), { code: 'IMPORT_GZIP_BROKEN' }],
    ['packed and damaged', damaged(gzipSync(TSV)), { code: 'IMPORT_GZIP_BROKEN' }],
    [
      'another encoding',
      Buffer.concat([TSV, Buffer.from([0x0a, 0xe5, 0x41])]),
      { code: 'IMPORT_ENCODING', line: 9 },
    ],
    [
      'a spreadsheet',
      Buffer.from('PK\u0003\u0004 and so on'),
      { code: 'TSV_HEADER', line: 1, column: 1 },
    ],
    ['JSON that is cut off', JSON_STAT.subarray(0, 400), { code: 'IMPORT_JSON_SYNTAX' }],
  ])('refuses %s', async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toMatchObject(expected);
  });
});

function damaged(packed: Uint8Array): Uint8Array {
  const copy = Buffer.from(packed);
  copy.fill(0xff, 60, 120);
  return copy;
}
