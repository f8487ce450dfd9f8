import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { followPublications, type PublicationFollower } from './publication-follower.ts';

/** Long enough that nothing in a test is found by looking. */
const NEVER = { heartbeat: 600_000, patience: 2_000 };

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase('migrated', []);
});
afterAll(() => db.close());

async function version(): Promise<number> {
  const [row] = await db.sql<{ version: number }>(
    'SELECT publication_version::integer AS version FROM delivery.state',
  );
  return row!.version;
}

const advance = () => db.sql('SELECT delivery.advance_publication_version()');

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isTrue(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(isTrue()).toBe(true);
}

async function following(
  follow: (follower: PublicationFollower) => Promise<void>,
  times = NEVER,
): Promise<void> {
  const follower = followPublications(db.url, () => undefined, times);
  try {
    await until(() => follower.current() !== null);
    await follow(follower);
  } finally {
    await follower.close();
  }
}

test('a publication is told to every instance, and calls back', async () => {
  await following(async (follower) => {
    await following(async (other) => {
      let calls = 0;
      follower.onChange(() => (calls += 1));
      await advance();
      const expected = await version();
      await until(() => follower.current() === expected && other.current() === expected);
      expect(calls).toBe(1);
    });
  });
});

test('nothing is told of a transaction that is rolled back', async () => {
  await following(async (follower) => {
    const before = await version();
    await expect(
      db.database.transact(async (tx) => {
        await tx.query('SELECT delivery.advance_publication_version()');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await advance();
    await until(() => follower.current() === before + 1);
  });
});

test('one transaction moves the version on once, however much it changes', async () => {
  const before = await version();
  await db.database.transact(async (tx) => {
    await tx.query('SELECT delivery.advance_publication_version()');
    await tx.query('SELECT delivery.advance_publication_version()');
    await tx.query(
      `INSERT INTO cms.indicator (id, code, unit, position) VALUES (gen_random_uuid(), 'a', 'PERSONS', 1),
         (gen_random_uuid(), 'b', 'PERSONS', 2)`,
    );
  });
  expect(await version()).toBe(before + 1);
});

test('a change of public reference data moves the version on; one of a working text does not', async () => {
  const before = await version();
  const insert = (type: string) =>
    db.sql(
      `INSERT INTO cms.localized_text (subject_type, subject_id, locale, path, value, text_hash, origin,
         changed_at) VALUES ($1, gen_random_uuid(), 'en', 'label', '"x"', '', 'HUMAN', now())`,
      [type],
    );
  await db.sql(
    `INSERT INTO cms.locale (code, endonym, direction, icu_collation, search_configuration, fallback,
       enabled_for, is_default, position)
     VALUES ('en', 'English', 'LTR', 'en-x-icu', 'english', '{}', '{CONTENT}', true, 0)`,
  );
  await insert('PRACTICE');
  expect(await version()).toBe(before + 1);
  await insert('TERM');
  expect(await version()).toBe(before + 2);
  await db.sql("DELETE FROM cms.localized_text WHERE subject_type = 'TERM'");
  expect(await version()).toBe(before + 3);
});

test('a lost connection takes the version back until it is read anew', async () => {
  await following(
    async (follower) => {
      const seen: (number | null)[] = [];
      follower.onChange(() => seen.push(follower.current()));
      await db.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE query LIKE '%publication_version%' AND pid <> pg_backend_pid()
           AND datname = current_database() AND state = 'idle'`,
      );
      await until(() => seen.includes(null));
      await advance();
      const expected = await version();
      await until(() => follower.current() === expected);
    },
    { heartbeat: 50, patience: 2_000 },
  );
});
