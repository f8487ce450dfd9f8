import type { DataSource } from 'typeorm';
import { createMigrationDataSource } from './src/platform/db/data-source.ts';
import { migrations } from './migrations/index.ts';

/** The data source of TypeORM's command line, for example `typeorm migration:show -d dist/ormconfig.js`. */
export const dataSource: DataSource = createMigrationDataSource(
  process.env['DATABASE_URL'] ?? 'postgres://localhost/lab',
  [...migrations],
);
