import { createDataSource } from '../../platform/db/data-source.ts';
import { findDrift } from '../../platform/db/find-drift.ts';
import { migrate, undoMigrations } from '../../platform/db/migrate.ts';
import { snapshotSchema } from '../../platform/db/schema-snapshot.ts';
import { startThrowawayPostgres } from '../../platform/db/throwaway-postgres.ts';
import { modules } from '../modules.ts';

/** Runs every migration up, down and up again on a new server, and compares the result with the entities. */
async function checkMigrations(): Promise<readonly string[]> {
  const postgres = await startThrowawayPostgres();
  try {
    await migrate(postgres.url);
    const first = await snapshotSchema(postgres.url);
    await undoMigrations(postgres.url);
    const left = await snapshotSchema(postgres.url);
    await migrate(postgres.url);
    const second = await snapshotSchema(postgres.url);
    return [
      ...left.map((line) => `left after going down: ${line}`),
      ...difference(first, second).map((line) => `differs after going up again: ${line}`),
      ...(await drift(postgres.url)),
    ];
  } finally {
    await postgres.stop();
  }
}

function difference(left: readonly string[], right: readonly string[]): readonly string[] {
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  return [
    ...left.filter((line) => !inRight.has(line)),
    ...right.filter((line) => !inLeft.has(line)),
  ];
}

async function drift(url: string): Promise<readonly string[]> {
  const entities = modules.flatMap((module) => [...(module.entities ?? [])]);
  const dataSource = await createDataSource({ url, poolSize: 2 }, entities).initialize();
  try {
    return await findDrift(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

const problems = await checkMigrations();
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log('migrations: up, down, up again without a difference; no drift');
process.exitCode = problems.length === 0 ? 0 : 1;
