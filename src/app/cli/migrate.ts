import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/config.ts';
import { createMigrationDataSource } from '../../platform/db/data-source.ts';
import { migrations } from '../../../migrations/index.ts';
import { migrate } from '../../platform/db/migrate.ts';

/** The names of the migrations that would run now, oldest first; nothing is changed. */
async function listPending(url: string): Promise<readonly string[]> {
  const source = await createMigrationDataSource(url, [...migrations]).initialize();
  try {
    const [table] = await source.query<{ name: string | null }[]>(
      `SELECT to_regclass('migration') AS name`,
    );
    const ran = await (table?.name == null
      ? []
      : source.query<{ name: string }[]>('SELECT name FROM migration'));
    const names = new Set(ran.map(({ name }) => name));
    return source.migrations.map(({ name }) => name ?? '').filter((name) => !names.has(name));
  } finally {
    await source.destroy();
  }
}

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const { databaseUrl } = readConfig(process.env);
if (databaseUrl === null) {
  console.error('DATABASE_URL: needed; without it, starting the service migrates its own database');
  process.exitCode = 1;
} else {
  const names = await (values['dry-run'] ? listPending(databaseUrl) : migrate(databaseUrl));
  console.log(names.length === 0 ? 'nothing to migrate' : names.join('\n'));
}
