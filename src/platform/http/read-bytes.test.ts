import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { readBytesWithin, type BodyLimits } from './read-bytes.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** What reading a body comes to that is sent in these pieces; null at the end: it never ends. */
async function read(
  limits: BodyLimits,
  ...pieces: readonly (string | null)[]
): Promise<string | null> {
  const arrived = new Promise<IncomingMessage>((resolve) => {
    const server = createServer((request) => resolve(request));
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const sent = httpRequest({ port, method: 'POST' });
      sent.on('error', () => undefined);
      closers.push(() => {
        sent.destroy();
        server.close();
      });
      sent.flushHeaders();
      for (const piece of pieces) if (piece !== null) sent.write(piece);
      if (pieces.at(-1) !== null) sent.end();
    });
  });
  const bytes = await readBytesWithin(await arrived, limits);
  return bytes === null ? null : bytes.toString();
}

it('reads what comes in pieces', async () => {
  expect(await read({ maxBytes: 6 }, 'one', 'two')).toBe('onetwo');
});

it('D9 reads no more than is allowed, also when nobody said how much there is', async () => {
  expect(await read({ maxBytes: 5 }, 'one', 'two')).toBeNull();
});

it('D9 stops at the limit and does not wait for the rest', async () => {
  expect(await read({ maxBytes: 5 }, 'onetwo', null)).toBeNull();
});

it('D9 waits no longer than is allowed', async () => {
  const slow = read({ maxBytes: 100, withinMilliseconds: 20 }, 'one', null);
  await expect(slow).rejects.toThrow(GraphQLError);
  await expect(slow).rejects.toMatchObject({ extensions: { code: 'REQUEST_TIMEOUT' } });
});

it('tells when the client breaks off', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sent = httpRequest({ port, method: 'POST' });
  sent.on('error', () => undefined);
  sent.write('one');
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  const reading = readBytesWithin(request, { maxBytes: 100 });
  sent.destroy();
  await expect(reading).rejects.toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
  server.close();
});
