import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeliveredEvent, HandlerServices } from '../../platform/outbox/outbox.ts';
import { createCdnPurge } from './purge-cdn.ts';

const EVENT: DeliveredEvent = {
  id: '42',
  name: 'publishing.editions-published',
  subjectId: '00000000-0000-4000-8000-000000000001',
  payload: { editions: [{ locale: 'sv', number: 2 }], regions: ['skane', 'vienna'] },
  occurredAt: new Date('2026-03-02T09:00:00Z'),
};
const NO_SERVICES = {} as HandlerServices;

interface Received {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** A CDN on loopback: keeps what it is sent, and answers as the test says. */
let sink: Server;
let url = '';
let received: Received[] = [];
let answerWith: { readonly status: number; readonly location?: string } | 'NOTHING';

beforeEach(async () => {
  received = [];
  answerWith = { status: 204 };
  sink = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? null : JSON.parse(text);
    received.push({ method: request.method ?? '', headers: request.headers, body });
    if (answerWith === 'NOTHING') return;
    const { status, location } = answerWith;
    response.writeHead(status, location === undefined ? {} : { location }).end();
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/purge`;
});
afterEach(async () => {
  sink.closeAllConnections();
  await new Promise((resolve) => sink.close(resolve));
});

function deliver(token: string | null, timeoutMilliseconds?: number): Promise<void> {
  const limit = timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds };
  const [handler] = createCdnPurge({ url, token, ...limit });
  return handler!.handle(EVENT, NO_SERVICES);
}

describe('purging a CDN', () => {
  it('G-06 posts the tags of the practice, of the lists and of its regions, and nothing else', async () => {
    await deliver('a secret of the CDN');
    const tags = [`practice-${EVENT.subjectId}`, 'practices', 'region-skane', 'region-vienna'];
    expect(received).toEqual([
      {
        method: 'POST',
        headers: expect.objectContaining({
          authorization: 'Bearer a secret of the CDN',
          'content-type': 'application/json',
          'surrogate-key': tags.join(' '),
          'idempotency-key': '42',
        }),
        body: { tags },
      },
    ]);
  });

  it('G-06 sends no credential when it has none', async () => {
    await deliver(null);
    expect(received[0]!.headers).not.toHaveProperty('authorization');
  });

  it.each([400, 403, 500, 503])(
    'G-06 fails on %d, so that the outbox tries again',
    async (status) => {
      answerWith = { status };
      await expect(deliver(null)).rejects.toThrow(`the CDN answered ${status}`);
    },
  );

  it.each([301, 302, 307, 308])('G-06 follows no redirect with the secret: %d', async (status) => {
    answerWith = { status, location: url };
    await expect(deliver('secret')).rejects.toThrow(`the CDN answered ${status}`);
    expect(received).toHaveLength(1);
  });

  it('G-06 gives up waiting', async () => {
    answerWith = 'NOTHING';
    await expect(deliver(null, 50)).rejects.toThrow(/timeout|aborted/iu);
  });

  it('G-06 fails when nobody listens', async () => {
    sink.closeAllConnections();
    await new Promise((resolve) => sink.close(resolve));
    await expect(deliver(null)).rejects.toThrow();
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  });

  it('hears of publications and of what was taken out of sight', () => {
    expect(createCdnPurge({ url, token: null }).map(({ event }) => event)).toEqual([
      'publishing.editions-published',
      'publishing.editions-unpublished',
    ]);
  });
});
