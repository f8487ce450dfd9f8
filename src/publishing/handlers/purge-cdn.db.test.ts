import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openWorld, type World } from '../../../test/scenarios/world.ts';
import { createSilentLog } from '../../platform/log/create-log.ts';
import { noMetrics } from '../../platform/metrics/metrics.ts';
import { createRelay, type Relay } from '../../platform/outbox/relay.ts';
import { savePracticeFacts } from '../../practices/commands/save-practice-facts.ts';
import { findPractice, type Stage } from '../../practices/index.ts';
import { movePracticeAlong } from '../commands/move-practice.ts';
import { publishEditions } from '../commands/publish-editions.ts';
import { unpublishEdition } from '../commands/unpublish-edition.ts';
import { createCdnPurge } from './purge-cdn.ts';

const REGIONS = { regions: ['vienna'] };
let world: World;
let sink: Server;
let relay: Relay;
/** What the CDN was told, and how it answers. */
let posted: (readonly string[])[] = [];
let status = 204;

beforeAll(async () => {
  world = await openWorld();
  sink = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { tags } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { tags: string[] };
    posted.push(tags);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/purge`;
  const { database, clock } = world;
  const translatorFor = () => ({ locale: 'en', say: (key: string) => key });
  relay = createRelay({
    handlers: createCdnPurge({ url, token: null }),
    services: {
      database,
      mailer: { send: async () => undefined },
      translatorFor,
      publicUrl: 'http://localhost',
    },
    clock,
    log: createSilentLog(),
    metrics: noMetrics,
  });
}, 120_000);
afterAll(async () => {
  await world.close();
  await new Promise((resolve) => sink.close(resolve));
});
beforeEach(async () => {
  status = 204;
  await relay.deliverDue();
  posted = [];
});

const version = async (id: string) => (await findPractice(world.database.reader, id))!.version;

async function move(practiceId: string, to: Stage, who: 'researcher' | 'editor') {
  const expectedVersion = await version(practiceId);
  const letter = { comment: 'because', letter: null, write: world.write };
  const input = { practiceId, to, expectedVersion, ...letter };
  await world.must(world.actors[who], movePracticeAlong, input);
}

async function publish(practiceId: string, locales: readonly string[]) {
  const expectedVersion = await version(practiceId);
  const input = { practiceId, locales, expectedVersion, write: world.write, letter: null };
  await world.must(world.actors.editor, publishEditions, input);
}

/** A published practice of Skåne, of which the CDN knows already. */
async function publishedPractice(): Promise<string> {
  const id = await world.practice();
  await relay.deliverDue();
  posted = [];
  return id;
}

describe('what a publication puts out of date', () => {
  test('G-06 is its practice, the lists and its regions', async () => {
    const id = await world.practice();
    await relay.deliverDue();
    expect(posted).toEqual([[`practice-${id}`, 'practices', 'region-skane']]);
  });

  test('G-06 is the region it leaves too, when a revision moves it to another', async () => {
    const id = await publishedPractice();
    await move(id, 'ANALYSIS', 'researcher');
    const facts = { practiceId: id, expectedVersion: await version(id), facts: REGIONS };
    await world.must(world.actors.coordinator, savePracticeFacts, facts);
    await move(id, 'REVIEW', 'researcher');
    await move(id, 'APPROVED', 'editor');
    await relay.deliverDue();
    expect(posted).toEqual([]);
    await publish(id, ['el']);
    await relay.deliverDue();
    expect(posted).toEqual([[`practice-${id}`, 'practices', 'region-skane', 'region-vienna']]);
  });

  test('G-06 is told when an edition, and when the whole practice, is taken out of sight', async () => {
    const id = await publishedPractice();
    await world.must(world.actors.editor, unpublishEdition, {
      practiceId: id,
      locale: 'sv',
      expectedVersion: 4,
      comment: null,
    });
    await relay.deliverDue();
    await move(id, 'ARCHIVED', 'editor');
    await relay.deliverDue();
    const tags = [`practice-${id}`, 'practices', 'region-skane'];
    expect(posted).toEqual([tags, tags]);
  });

  test('G-06 is told again until the CDN has taken it, and then no more', async () => {
    const id = await world.practice();
    status = 503;
    await relay.deliverDue();
    expect(posted).toHaveLength(1);
    world.clock.advance(10_000);
    status = 204;
    await relay.deliverDue();
    world.clock.advance(10_000_000);
    await relay.deliverDue();
    const tags = [`practice-${id}`, 'practices', 'region-skane'];
    expect(posted).toEqual([tags, tags]);
  });
});
