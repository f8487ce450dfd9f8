import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Every environment variable the service reads, with its meaning; nothing else reads the environment. */
const environment = z.object({
  /** `production` asks for a database, an address and TLS; anything else may run the demonstration. */
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  /** Port of the HTTP server; 0 takes a free one. */
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** PostgreSQL 15 or newer. Unset: an embedded PostgreSQL is started in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//u, 'must begin with postgres://')
    .optional(),
  /** Folder for the embedded database, mails of the demonstration and the demonstration accounts. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** Address under which readers reach the service; used in links of letters. */
  PUBLIC_URL: z.url().optional(),
  /** One-time secret (32 characters or more) with which the first administrator is made. */
  BOOTSTRAP_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** `smtp://user:password@host:port`; unset outside production: mails are written to DATA_DIR/mail. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//u, 'must begin with smtp:// or smtps://')
    .optional(),
  /** Sender of mails. */
  MAIL_FROM: z.string().min(3).default('Integration Lab <no-reply@localhost>'),
  /** Origins (comma separated) whose pages may call the API; the own origin always may. */
  CORS_ORIGINS: z.string().default(''),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Connections to the database for each of the two pools. */
  POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  /** Whether this process runs jobs too. */
  RUN_WORKER: flag.default(true),
  /** Whether schemas can be introspected; by default everywhere but in production. */
  INTROSPECTION: flag.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
});

/** The configuration, parsed once; the rest of the code gets its parts as arguments. */
export interface Config {
  readonly isProduction: boolean;
  /** No database was named and this is not production: accounts and examples are made. */
  readonly isDemonstration: boolean;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly publicUrl: string;
  readonly bootstrapSecret: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: number;
  readonly poolSize: number;
  readonly runWorker: boolean;
  readonly introspection: boolean;
  readonly logLevel: string;
}

/** A variable is missing or wrong; the message names variables, never their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration. @throws ConfigError naming each wrong variable */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const config = toConfig(parsed.data);
  const missing = missingInProduction(config, parsed.data.PUBLIC_URL);
  if (missing.length > 0) {
    throw new ConfigError(missing.map((name) => `${name}: needed in production`).join('\n'));
  }
  return config;
}

function missingInProduction(config: Config, publicUrl: string | undefined): readonly string[] {
  if (!config.isProduction) return [];
  return [
    ...(config.databaseUrl === null ? ['DATABASE_URL'] : []),
    ...(publicUrl === undefined ? ['PUBLIC_URL'] : []),
    ...(config.smtpUrl === null ? ['SMTP_URL'] : []),
  ];
}

function toConfig(env: z.infer<typeof environment>): Config {
  const isProduction = env.NODE_ENV === 'production';
  return {
    isProduction,
    isDemonstration: !isProduction && env.DATABASE_URL === undefined,
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder: resolve(env.DATA_DIR),
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/u, ''),
    bootstrapSecret: env.BOOTSTRAP_SECRET ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    corsOrigins: env.CORS_ORIGINS.split(',').filter((origin) => origin !== ''),
    trustedProxies: env.TRUSTED_PROXIES,
    poolSize: env.POOL_SIZE,
    runWorker: env.RUN_WORKER,
    introspection: env.INTROSPECTION ?? !isProduction,
    logLevel: env.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
  };
}
