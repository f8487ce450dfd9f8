import 'reflect-metadata';
import { readConfig } from '../../platform/config/config.ts';
import { createLog } from '../../platform/log/create-log.ts';
import { rebuildProjection } from '../../publishing/index.ts';
import { openConnections } from '../connections.ts';
import { modules } from '../modules.ts';

const CALLER = { actor: { kind: 'SYSTEM', name: 'rebuild-projection' }, requestId: null } as const;

const { databaseUrl: url, logLevel } = readConfig(process.env);
if (url === null) {
  console.error('DATABASE_URL: needed; it names the database whose projection is made anew');
  process.exitCode = 1;
} else {
  const settings = { url, poolSize: 2, clock: null };
  const connections = await openConnections(settings, modules, createLog(logLevel));
  const result = await connections.database.execute(CALLER, rebuildProjection, undefined);
  await connections.close();
  if (result.ok) console.log(`made anew: ${result.value} practices`);
  else throw new Error(`refused: ${result.refusal.kind}`);
}
