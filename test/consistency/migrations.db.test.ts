import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { modules } from '../../src/app/modules.ts';
import { createDataSource } from '../../src/platform/db/data-source.ts';
import { findDrift } from '../../src/platform/db/find-drift.ts';
import { hasPendingMigrations, migrate, undoMigrations } from '../../src/platform/db/migrate.ts';
import { snapshotSchema } from '../../src/platform/db/schema-snapshot.ts';
import { createDatabase, withClient } from '../kit/templates.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAME = `test_${randomBytes(8).toString('hex')}`;
let server: string;
let url: string;

beforeAll(async () => {
  server = process.env['LAB_TEST_DATABASE_URL']!;
  url = await createDatabase(server, NAME, 'template0');
});
afterAll(async () => {
  await withClient(server, (client) => client.query(`DROP DATABASE ${NAME} WITH (FORCE)`));
});

test('G-01 every migration goes up, down and up again without a difference, and entities do not drift', async () => {
  expect(await hasPendingMigrations(url)).toBe(true);
  const names = await migrate(url);
  expect(names.length).toBeGreaterThan(10);
  expect(await migrate(url)).toEqual([]);
  expect(await hasPendingMigrations(url)).toBe(false);
  const first = await snapshotSchema(url);
  expect(first.length).toBeGreaterThan(300);
  await undoMigrations(url);
  expect(await snapshotSchema(url)).toEqual([]);
  expect(await migrate(url)).toEqual(names);
  expect(await snapshotSchema(url)).toEqual(first);
  const entities = modules.flatMap((module) => [...(module.entities ?? [])]);
  const source = await createDataSource({ url, poolSize: 1 }, entities).initialize();
  expect(await findDrift(source)).toEqual([]);
  await source.destroy();
});

test('G-01 a dry run names what would run, and changes nothing', async () => {
  await undoMigrations(url);
  const dryRun = () =>
    promisify(execFile)(process.execPath, ['dist/src/app/cli/migrate.js', '--dry-run'], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: url },
    });
  await promisify(execFile)(process.execPath, ['tools/build.js'], { cwd: ROOT });
  const { stdout } = await dryRun();
  expect(await snapshotSchema(url)).toEqual([]);
  const names = await migrate(url);
  expect(stdout.trim().split('\n')).toEqual(names);
  expect((await dryRun()).stdout).toBe('nothing to migrate\n');
});

test('G-01 drift is found: a column that only the database has, one of another type, one that lacks', async () => {
  await withClient(url, async (client) => {
    await client.query('ALTER TABLE cms.practice ADD COLUMN forgotten text');
    await client.query('ALTER TABLE cms.practice ALTER COLUMN matrix_version TYPE bigint');
    await client.query('ALTER TABLE cms.practice DROP COLUMN review_by');
  });
  const entities = modules.flatMap((module) => [...(module.entities ?? [])]);
  const source = await createDataSource({ url, poolSize: 1 }, entities).initialize();
  expect(await findDrift(source)).toEqual([
    'cms.practice.matrix_version: entity int4 not null, database int8 not null',
    'cms.practice.review_by: the entity has it, the database has not',
    'cms.practice.forgotten: the database has it, the entity has not',
  ]);
  await source.destroy();
});
