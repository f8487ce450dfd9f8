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
  /** Address that the public reads, for barriers, personal data and the catalogue; unset: none is named. */
  CONTACT_EMAIL: z.email().optional(),
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
  /** Whether `/developers` explains the API and offers an explorer; on by default. */
  LANDING_PAGE: flag.optional(),
  /** Folder with `.graphql` files, or a JSON manifest, of documents that clients may name by hash. */
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  /** Runs nothing but trusted documents for callers nobody knows. */
  TRUSTED_DOCUMENTS_ONLY: flag.default(false),
  /** With TRUSTED_DOCUMENTS_ONLY: whether staff may send `any` document of their own. */
  TRUSTED_DOCUMENTS_STAFF: z.enum(['any', 'trusted']).default('trusted'),
  /** Megabytes of whole answers that are kept until the next publication; 0 keeps none. */
  ANSWER_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
  /** Seconds for which a shared cache in front, which is told by CDN_PURGE_URL, may keep answers. */
  CDN_MAX_AGE: z.coerce.number().int().min(0).max(31_536_000).default(0),
  /** Port of the metrics; unset: none are taken. 0 takes a free one. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  /** Address on which metrics are served. */
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** Where traces go (OTLP over HTTP), without `/v1/traces`; unset: none are made. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** Name under which traces are shown. */
  OTEL_SERVICE_NAME: z.string().min(1).default('integration-lab'),
  /** Told which tags of answers are out of date after a publication; unset: nobody is told. */
  CDN_PURGE_URL: z.url({ protocol: /^https?$/u }).optional(),
  /** Sent to CDN_PURGE_URL as `Authorization: Bearer`. */
  CDN_PURGE_TOKEN: z.string().min(1).optional(),
  /** When figures are fetched from Eurostat: five fields of cron, UTC; unset: never by itself. */
  STATISTICS_SCHEDULE: z
    .string()
    .regex(/^\S+( \S+){4}$/u, 'must be five fields of cron')
    .optional(),
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
  /** Whom the public may write to; null: nobody was named. */
  readonly contactEmail: string | null;
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: number;
  readonly poolSize: number;
  readonly runWorker: boolean;
  readonly introspection: boolean;
  readonly landingPage: boolean;
  readonly trustedDocuments: {
    /** A folder or a JSON manifest, beside those of the project; or null. */
    readonly path: string | null;
    readonly trustedOnly: boolean;
    /** Whether staff may send any document where others may not. */
    readonly staffMaySendAny: boolean;
  };
  readonly answerCacheBytes: number;
  /** Value of `Cache-Control` of good public answers. */
  readonly cacheControl: string;
  /** Null: no metrics. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Null: no traces. */
  readonly tracing: { readonly endpoint: string; readonly serviceName: string } | null;
  /** Null: nobody is told about publications. */
  readonly cdnPurge: { readonly url: string; readonly token: string | null } | null;
  /** Null: figures are imported by hand only. */
  readonly statisticsSchedule: string | null;
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
  const isDemonstration = !isProduction && env.DATABASE_URL === undefined;
  return {
    isProduction,
    isDemonstration,
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder: resolve(env.DATA_DIR),
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/u, ''),
    bootstrapSecret: env.BOOTSTRAP_SECRET ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    contactEmail: env.CONTACT_EMAIL ?? null,
    corsOrigins: env.CORS_ORIGINS.split(',').filter((origin) => origin !== ''),
    trustedProxies: env.TRUSTED_PROXIES,
    poolSize: env.POOL_SIZE,
    runWorker: env.RUN_WORKER,
    introspection: env.INTROSPECTION ?? !isProduction,
    landingPage: env.LANDING_PAGE ?? true,
    ...cachingOf(env),
    ...operationsOf(env),
    statisticsSchedule: env.STATISTICS_SCHEDULE ?? null,
    logLevel: env.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
  };
}

/** Browsers always ask again; what is kept here or in front is as good as new. */
function cachingOf(
  env: z.infer<typeof environment>,
): Pick<Config, 'answerCacheBytes' | 'cacheControl'> {
  const shared = env.CDN_MAX_AGE === 0 ? '' : `, s-maxage=${env.CDN_MAX_AGE}`;
  return {
    answerCacheBytes: env.ANSWER_CACHE_MB * 1024 * 1024,
    cacheControl: `public, max-age=0, must-revalidate${shared}`,
  };
}

/** What operators look at and connect; each part is off unless its variable is set. */
function operationsOf(
  env: z.infer<typeof environment>,
): Pick<Config, 'trustedDocuments' | 'metrics' | 'tracing' | 'cdnPurge'> {
  const { METRICS_HOST: host, METRICS_PORT: port } = env;
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = env;
  const { CDN_PURGE_URL: url, CDN_PURGE_TOKEN: token } = env;
  return {
    trustedDocuments: {
      path: env.TRUSTED_DOCUMENTS === undefined ? null : resolve(env.TRUSTED_DOCUMENTS),
      trustedOnly: env.TRUSTED_DOCUMENTS_ONLY,
      staffMaySendAny: env.TRUSTED_DOCUMENTS_STAFF === 'any',
    },
    metrics: port === undefined ? null : { host, port },
    tracing: endpoint === undefined ? null : { endpoint, serviceName },
    cdnPurge: url === undefined ? null : { url, token: token ?? null },
  };
}
