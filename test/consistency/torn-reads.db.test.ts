import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findPracticeBySlug } from '../../src/delivery/queries/find-practices.ts';
import { plainOf } from '../../src/kernel/rich-text.ts';
import { createPublicReader, type PublicReader } from '../../src/platform/db/public-reader.ts';
import { publishRound, STAMPED } from '../scenarios/publish-round.ts';
import { openWorld, type World } from '../scenarios/world.ts';

const READS = 50_000;
const READERS = 8;
const READING = { locale: 'el', fallback: { mode: 'CHAIN' } } as const;

let world: World;
let reader: PublicReader;

beforeAll(async () => {
  world = await openWorld();
  reader = createPublicReader({ url: world.url, poolSize: READERS }, () => undefined);
});
afterAll(async () => {
  await reader.close();
  await world.close();
});

test('E6 E7 no torn read in 50,000 while publishing goes on, and no reader goes back in time', async () => {
  const practiceId = await world.practice();
  const [row] = await world.sql<{ slug: string }>(
    `SELECT slug FROM delivery.slug WHERE practice_id = $1 AND locale = 'el'`,
    [practiceId],
  );
  await publishRound(world, practiceId, 0);
  let reads = 0;
  let torn = 0;
  let backwards = 0;
  const seen = new Set<string>();
  const readOn = async () => {
    let last = 0;
    while (reads < READS) {
      reads += 1;
      const { rows } = await findPracticeBySlug(reader, READING, row!.slug);
      const { texts } = rows[0]!.document;
      const stamps = new Set(STAMPED.map((path) => plainOf(texts[path]!.value)));
      if (stamps.size !== 1 || rows.length !== 1) torn += 1;
      if (rows[0]!.number < last) backwards += 1;
      last = rows[0]!.number;
      for (const stamp of stamps) seen.add(stamp);
    }
  };
  const publishOn = async () => {
    let round = 0;
    while (reads < READS) await publishRound(world, practiceId, (round += 1));
    return round;
  };
  const [rounds] = await Promise.all([publishOn(), ...Array.from({ length: READERS }, readOn)]);
  expect({ torn, backwards }).toEqual({ torn: 0, backwards: 0 });
  expect(rounds).toBeGreaterThan(20);
  expect(seen.size).toBeGreaterThan(20);
}, 180_000);
