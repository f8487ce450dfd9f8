import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ImportError } from '../domain/import-error.ts';
import { fetchBytes, type FetchPolicy } from './fetch-bytes.ts';
import { isPublicAddress } from './public-address.ts';

let server: Server;
let origin: string;
let requests: string[] = [];

const answers: Readonly<Record<string, RequestListener>> = {
  '/good': (_, response) => response.end('geo\\time\t2018\n'),
  '/moved': (_, response) => response.writeHead(302, { location: '/good' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/bad': (_, response) =>
    response.writeHead(400).end('{"error":[{"status":400,"label":"unknown dimension"}]}'),
  '/fault': (_, response) =>
    response.writeHead(400).end('<S:Fault><faultstring>no such flow</faultstring></S:Fault>'),
  '/none': (_, response) => response.writeHead(404).end(),
  '/large': (_, response) =>
    response.writeHead(413).end('{"error":[{"label":"EXTRACTION_TOO_BIG"}]}'),
  '/later': (_, response) => response.writeHead(202).end(),
  '/later-413': (_, response) =>
    response.writeHead(413).end('{"error":[{"label":"ASYNCHRONOUS_RESPONSE: come back"}]}'),
  '/down': (_, response) => response.writeHead(503).end('<html>'),
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('geo', () => response.destroy());
  },
  '/silent': () => undefined,
};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url!);
    answers[request.url!]!(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here = (): FetchPolicy => ({ origins: [origin], allowsLoopback: true, seconds: 5 });

async function fetchText(address: string, policy: FetchPolicy): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of await fetchBytes(address, policy)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

async function refusalOf(address: string, policy: FetchPolicy): Promise<object> {
  const error: unknown = await fetchText(address, policy).then(
    () => new Error('expected a refusal'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ImportError)) throw new Error('no refusal', { cause: error });
  return { ...error.params, code: error.code };
}

describe('fetching figures', () => {
  it('gives the bytes, also after a redirection to the same origin', async () => {
    expect(await fetchText(`${origin}/good`, here())).toBe('geo\\time\t2018\n');
    expect(await fetchText(`${origin}/moved`, here())).toBe('geo\\time\t2018\n');
  });

  it.each<[string, object]>([
    ['/away', { code: 'SOURCE_ADDRESS_FORBIDDEN', host: '169.254.169.254' }],
    ['/round', { code: 'SOURCE_ANSWERED_ERROR', status: 302 }],
    ['/bad', { code: 'SOURCE_ANSWERED_ERROR', status: 400, label: 'unknown dimension' }],
    ['/fault', { code: 'SOURCE_ANSWERED_ERROR', status: 400, label: 'no such flow' }],
    ['/none', { code: 'SOURCE_NOT_FOUND' }],
    ['/large', { code: 'SOURCE_TOO_LARGE' }],
    ['/later', { code: 'SOURCE_ASYNCHRONOUS' }],
    ['/later-413', { code: 'SOURCE_ASYNCHRONOUS' }],
    ['/down', { code: 'SOURCE_UNAVAILABLE', status: 503 }],
    ['/broken', { code: 'SOURCE_UNAVAILABLE' }],
  ])('says what the source answered: %s', async (path, expected) => {
    expect(await refusalOf(`${origin}${path}`, here())).toMatchObject(expected);
  });

  it('does not wait for ever', async () => {
    const policy = { ...here(), seconds: 0.2 };
    expect(await refusalOf(`${origin}/silent`, policy)).toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
    });
  });

  it('D8 asks nothing but the origins it was given, and this machine only when told to', async () => {
    requests = [];
    const port = new URL(origin).port;
    const forbidden = [
      `http://localhost:${port}/good`,
      `http://0.0.0.0:${port}/good`,
      `http://2130706433:${port}/good`,
      `http://0x7f.1:${port}/good`,
      `http://[::ffff:127.0.0.1]:${port}/good`,
      `http://user:secret@127.0.0.1:${port}/good`,
      'http://ec.europa.eu/',
      'https://ec.europa.eu.evil.example/',
      'https://169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
      'gopher://127.0.0.1/',
      'not an address',
    ];
    const policy = { origins: ['https://ec.europa.eu'], allowsLoopback: true, seconds: 5 };
    for (const address of [...forbidden, `${origin}/good`]) {
      expect(await refusalOf(address, policy)).toMatchObject({ code: 'SOURCE_ADDRESS_FORBIDDEN' });
    }
    const strict = { ...here(), allowsLoopback: false };
    expect(await refusalOf(`${origin}/good`, strict)).toMatchObject({
      code: 'SOURCE_ADDRESS_FORBIDDEN',
    });
    const plain = { origins: ['http://example.org'], allowsLoopback: true, seconds: 5 };
    expect(await refusalOf('http://example.org/', plain)).toMatchObject({
      code: 'SOURCE_ADDRESS_FORBIDDEN',
    });
    expect(requests).toEqual([]);
  });

  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fd00::1',
    'fe80::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '64:ff9b::7f00:1',
    'localhost',
  ])('does not take %s for a public address', (address) =>
    expect(isPublicAddress(address)).toBe(false),
  );

  it.each(['147.67.34.30', '8.8.8.8', '2a01:7080:14:100::666'])(
    'takes %s for a public address',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});
