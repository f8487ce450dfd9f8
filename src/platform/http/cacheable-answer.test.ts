import { createServer, type Server } from 'node:http';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CacheableAnswer } from './cacheable-answer.ts';

const LONG = JSON.stringify({ words: 'integration '.repeat(500) });
let server: Server;

const make = (body: string) =>
  new CacheableAnswer(
    {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      tags: ['practices', 'practice-1'],
    },
    { cacheControl: 'public, max-age=0' },
  );

beforeAll(async () => {
  const answers: Readonly<Record<string, CacheableAnswer>> = {
    '/long': make(LONG),
    '/short': make('{}'),
  };
  server = createServer((request, response) => answers[request.url!]!.send(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Reads the bytes as they come, not unpacked. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0 } = response;
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject).end();
  });
}

describe('a kept answer', () => {
  it('is sent as it is to whoever reads no coding', async () => {
    const { status, headers, body } = await get('/long');
    expect([status, body.toString()]).toEqual([200, LONG]);
    expect(headers).toMatchObject({
      'content-length': `${LONG.length}`,
      'surrogate-key': 'practices practice-1',
      'cache-control': 'public, max-age=0',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync],
  ])('is packed for %s as %s', async (accepted, coding, unpack) => {
    const { headers, body } = await get('/long', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
    expect(unpack(body).toString()).toBe(LONG);
    expect(headers['content-length']).toBe(`${body.length}`);
  });

  it('has another strong entity tag for other bytes, and knows each again', async () => {
    const plain = await get('/long');
    const packed = await get('/long', { 'accept-encoding': 'br' });
    const tags = [plain, packed].map(({ headers }) => String(headers['etag']));
    expect(tags[1]).toBe(`${tags[0]!.slice(0, -1)}-br"`);
    const asks = { 'accept-encoding': 'br', 'if-none-match': tags[1]! };
    const again = await get('/long', asks);
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['etag']).toBe(tags[1]);
    const other = await get('/long', { ...asks, 'if-none-match': tags[0]! });
    expect(other.status).toBe(200);
  });

  it('is not packed when it is short', async () => {
    const { headers, body } = await get('/short', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, '{}']);
  });

  it('has a head without a body', async () => {
    const { status, headers, body } = await get('/long', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, `${LONG.length}`, 0]);
  });
});
