import 'reflect-metadata';
import { ConfigError, readConfig, type Config } from '../platform/config/config.ts';
import { createLog } from '../platform/log/create-log.ts';
import { createShutdown } from './shutdown.ts';
import { startService } from './start-service.ts';
import { welcome } from './welcome.ts';

/** The configuration; when it is wrong, says what on standard error and ends the process with 1. */
function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(`The configuration is not complete:\n${error.message}`);
    process.exit(1);
  }
}

const config = configOrExit();
const log = createLog(config.logLevel);
const shutdown = createShutdown(log);
try {
  const started = await startService(config, log, shutdown);
  console.log(welcome(config, started));
} catch (error) {
  log.fatal({ err: error }, 'the service could not start');
  console.error(`The service could not start: ${reasonOf(error)}`);
  await shutdown.run(1);
}

function reasonOf(error: unknown): string {
  const { code, message, port } = error as { code?: unknown; message?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') {
    const name = port === config.metrics?.port ? 'METRICS_PORT' : 'PORT';
    return `port ${String(port)} is in use; set ${name} to another one.`;
  }
  return typeof message === 'string' ? message : 'unknown';
}
