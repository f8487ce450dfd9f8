import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { ok } from '../../kernel/result.ts';
import type { CommandContext } from '../db/database.ts';
import { createSilentLog } from '../log/create-log.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { OutboxEventEntity } from './outbox-event.entity.ts';
import { emitEvent, type DeliveredEvent, type EventHandler } from './outbox.ts';
import { createRelay, type Relay } from './relay.ts';

const EVENT = 'test.thing-happened';
const MINUTE = 60_000;
let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase('migrated', [OutboxEventEntity]);
  await test.sql('CREATE TABLE cms.effect (event_id bigint PRIMARY KEY)');
  await test.sql('GRANT SELECT, INSERT ON cms.effect TO cms_writer');
});

afterAll(() => test.close());

beforeEach(async () => {
  await test.sql('TRUNCATE cms.outbox_event, cms.handled_event, cms.effect');
});

function relayOf(...handlers: readonly EventHandler[]): Relay {
  return createRelay({
    handlers,
    services: {
      database: test.database,
      mailer: { send: async () => undefined },
      translatorFor: () => ({ locale: 'en', say: (key) => key }),
      publicUrl: 'http://localhost',
    },
    clock: test.clock,
    log: createSilentLog(),
    metrics: noMetrics,
  });
}

function handler(name: string, handle: (event: DeliveredEvent) => Promise<void>): EventHandler {
  return { name, event: EVENT, handle };
}

/** Writes the effect of an event once, however often it is called. */
async function writeEffect(event: DeliveredEvent): Promise<void> {
  await test.database.transact((tx) =>
    tx.query('INSERT INTO cms.effect VALUES ($1) ON CONFLICT DO NOTHING', [event.id]),
  );
}

async function emit(subjectId: string, number = 1): Promise<void> {
  const caller = { actor: { kind: 'SYSTEM', name: 'test' } as const, requestId: null };
  const command = async (context: CommandContext) => {
    await emitEvent(context, { name: EVENT, subjectId, payload: { number } });
    return ok(null);
  };
  await test.database.execute(caller, command, null);
}

async function count(tableSql: string): Promise<number> {
  const [row] = await test.sql<{ count: string }>(`SELECT count(*) FROM ${tableSql}`);
  return Number(row!.count);
}

describe('the relay of the outbox', () => {
  it('E-17 delivers each committed event once, and none that was rolled back', async () => {
    const seen: DeliveredEvent[] = [];
    const subjectId = randomUUID();
    await emit(subjectId, 7);
    await test.database
      .transact(async (tx) => {
        const context = {
          tx,
          actor: { kind: 'ANONYMOUS' },
          now: test.clock.now(),
          requestId: null,
        };
        await emitEvent(context as CommandContext, { name: EVENT, subjectId, payload: {} });
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    const relay = relayOf(handler('one', async (event) => void seen.push(event)));
    expect(await relay.deliverDue()).toBe(1);
    expect(await relay.deliverDue()).toBe(0);
    expect(seen).toEqual([
      {
        id: expect.any(String),
        name: EVENT,
        subjectId,
        payload: { number: 7 },
        occurredAt: test.clock.now(),
      },
    ]);
  });

  it('X16 a process killed between handling and marking: delivered again, effect once', async () => {
    await emit(randomUUID());
    let calls = 0;
    const killed = relayOf(
      handler('one', async (event) => {
        calls += 1;
        await writeEffect(event);
        await new Promise(() => undefined); // the process ends here
      }),
    );
    void killed.deliverDue();
    while ((await count('cms.effect')) === 0)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const next = relayOf(
      handler('one', async (event) => {
        calls += 1;
        await writeEffect(event);
      }),
    );
    expect(await next.deliverDue()).toBe(0); // the claim still holds
    test.clock.advance(MINUTE);
    expect(await next.deliverDue()).toBe(1);
    expect([calls, await count('cms.effect'), await count('cms.handled_event')]).toEqual([2, 1, 1]);
  });

  it('tries a failing handler again, later and later, and asks no other handler twice', async () => {
    await emit(randomUUID());
    const calls = { good: 0, bad: 0 };
    const relay = relayOf(
      handler('bad', async () => {
        calls.bad += 1;
        if (calls.bad < 3) throw new TypeError('canary@example.org');
      }),
      handler('good', async () => void (calls.good += 1)),
    );
    await relay.deliverDue();
    const [event] = await test.sql('SELECT last_error, attempts FROM cms.outbox_event');
    expect(event).toEqual({ last_error: 'bad: TypeError', attempts: 1 });
    expect(await relay.deliverDue()).toBe(0);
    test.clock.advance(2_000);
    expect(await relay.deliverDue()).toBe(1);
    test.clock.advance(2_000);
    expect(await relay.deliverDue()).toBe(0);
    test.clock.advance(2_000);
    expect(await relay.deliverDue()).toBe(1);
    expect(calls).toEqual({ good: 1, bad: 3 });
    expect(await test.sql('SELECT last_error, delivered_at FROM cms.outbox_event')).toEqual([
      { last_error: null, delivered_at: test.clock.now() },
    ]);
  });

  it('keeps the order of each subject, and a failing subject holds up no other', async () => {
    const [stuck, free] = [randomUUID(), randomUUID()];
    for (const number of [1, 2, 3]) {
      await emit(stuck, number);
      await emit(free, number);
    }
    const seen: string[] = [];
    let isBroken = true;
    const relay = relayOf(
      handler('one', async ({ subjectId, payload }) => {
        if (subjectId === stuck && isBroken) throw new Error('not now');
        seen.push(`${subjectId === stuck ? 'stuck' : 'free'} ${String(payload['number'])}`);
      }),
    );
    await relay.deliverDue();
    expect(seen).toEqual(['free 1', 'free 2', 'free 3']);
    isBroken = false;
    test.clock.advance(MINUTE);
    await relay.deliverDue();
    expect(seen.slice(3)).toEqual(['stuck 1', 'stuck 2', 'stuck 3']);
  });

  it('shares the work among several relays, each event once', async () => {
    await Promise.all(Array.from({ length: 60 }, () => emit(randomUUID())));
    const seen: string[] = [];
    const relays = Array.from({ length: 3 }, () =>
      relayOf(handler('one', async ({ id }) => void seen.push(id))),
    );
    await Promise.all(relays.map((relay) => relay.deliverDue()));
    expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
  });

  it('notices a new event within a second, and stops when asked', async () => {
    const seen: string[] = [];
    const relay = relayOf(handler('one', async ({ id }) => void seen.push(id)));
    relay.start();
    await emit(randomUUID());
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(seen).toHaveLength(1);
    await relay.stop();
    await emit(randomUUID());
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(seen).toHaveLength(1);
  });

  it('marks an event that nobody handles as delivered', async () => {
    await emit(randomUUID());
    expect(await relayOf().deliverDue()).toBe(1);
    expect(await count('cms.outbox_event WHERE delivered_at IS NULL')).toBe(0);
  });
});
