/**
 * Exports many practices over loopback HTTP and prints for each format how many rows and bytes came, how
 * long it took, and the most memory the server ever held. Starts a PostgreSQL and a server of its own and
 * removes both. Memory is read from /proc, so the figures come on Linux only.
 * `node bench/export-memory.js [--practices 100000] [--formats csv,xlsx,json,jsonl,jsonld,geojson]`
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { parse } from 'csv-parse';
import pg from 'pg';

const { values } = parseArgs({
  options: {
    practices: { type: 'string', default: '100000' },
    formats: { type: 'string', default: 'csv,jsonl,json,geojson,jsonld,xlsx' },
  },
});
const count = Number(values.practices);
const formats = values.formats.split(',');
const root = new URL('..', import.meta.url);
const PLACEHOLDER = '00000000-0000-4000-8000-000000000000';

const built = spawnSync(process.execPath, ['tools/build.js'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const { startThrowawayPostgres } = await import(
  new URL('dist/src/platform/db/throwaway-postgres.js', root)
);
const { effectiveDocument, cardOf } = await import(new URL('dist/src/delivery/index.js', root));
const { RICH_PATHS } = await import(new URL('dist/src/exchange/text-paths.js', root));

/** The document of every row; `{n}` stands for its number. */
function templateDocument(aspects, questionKeys) {
  const words = (path, length) =>
    Array.from({ length }, (_, index) => `${path.slice(0, 6)}${(index * 7919) % 97}-{n}`).join(' ');
  const rich = (text) => ({
    type: 'document',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
  const text = (value) => ({
    value,
    origin: 'HUMAN',
    textHash: '',
    sourceLocale: null,
    sourceHash: null,
  });
  const paths = [
    ...RICH_PATHS,
    ...aspects.flatMap((code) => [
      `aspects.${code}.inspiringElements`,
      `aspects.${code}.roomForImprovement`,
    ]),
    ...questionKeys.map((key) => `matrix.${key}.answer`),
  ];
  const edition = {
    format: 1,
    practiceId: PLACEHOLDER,
    locale: 'en',
    sourceLocale: 'en',
    facts: {
      regions: ['skane'],
      authorityRole: 'LEADER',
      authorityMode: 'DIRECT',
      policyAreas: ['labour'],
      targetGroups: ['women'],
      period: { start: '2019', end: null, isOngoing: true },
      outcome: null,
      leadOrganisation: '=Organisation {n}',
      partners: [],
      budget: { amountCents: 1_000_000, currency: 'EUR' },
      fundingSources: ['Fund {n}'],
      beneficiariesPersons: 120,
      resultIndicators: [],
      links: [],
      reviewBy: null,
      aspects: aspects.map((aspect) => ({
        aspect,
        state: 'ASSESSED',
        notAssessedReason: null,
        rating: 3,
      })),
      matrix: {
        version: 1,
        answers: questionKeys.map((questionKey) => ({
          questionKey,
          criterion: 'relevance',
          state: 'RATED',
          rating: 2,
          evidence: [],
        })),
      },
    },
    texts: {
      title: text('Practice {n}'),
      summary: text(words('summary', 60)),
      ...Object.fromEntries(
        paths.map((path) => [path, text(rich(words(path, path.includes('.') ? 12 : 40)))]),
      ),
    },
  };
  const published = { number: 1, publishedAt: new Date('2026-01-01T00:00:00Z'), document: edition };
  return {
    ...effectiveDocument(new Map([['en', published]]), edition.facts, ['en']),
    slug: 'practice-{n}',
    alternates: [{ locale: 'en', slug: 'practice-{n}' }],
    labels: { terms: { 'POLICY_AREA:labour': 'Employment' }, regions: { skane: 'Skåne' } },
  };
}

const INSERT = `
  INSERT INTO delivery.practice (practice_id, locale, slug, content_locale, source_locale, number,
    published_at, title, document, document_sha256, card, countries, regions, authority_role,
    authority_mode, policy_areas, target_groups, aspects, criteria, best_rating, status, outcome,
    period_start, period_end, languages, longitude, latitude)
  SELECT id::uuid, 'en', 'practice-' || n, 'en', 'en', 1, timestamptz '2026-01-01' + n * interval '1 second',
    'Practice ' || n, replace(replace($1, '{n}', n::text), $3, id)::json, '',
    replace(replace($2, '{n}', n::text), $3, id)::json, '{SE}', '{skane}', 'LEADER', 'DIRECT',
    '{labour}', '{women}', '{}', '{}', 2, 'ONGOING', NULL, '2019', NULL, '{en}', 13.6, 55.9
  FROM (SELECT n, '00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0') AS id
    FROM generate_series($4::integer, $5::integer) AS n) AS numbered`;

async function fill(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const aspects = await client.query(
    `SELECT code FROM cms.term WHERE taxonomy = 'EVALUATION_ASPECT' ORDER BY position`,
  );
  const keys = await client.query(
    `SELECT q ->> 'key' AS key FROM cms.criteria_matrix,
       jsonb_path_query(structure::jsonb, '$.criteria[*].questions[*]') AS q`,
  );
  const document = templateDocument(
    aspects.rows.map(({ code }) => code),
    keys.rows.map(({ key }) => key),
  );
  const texts = [JSON.stringify(document), JSON.stringify(cardOf(document)), PLACEHOLDER];
  for (let first = 1; first <= count; first += 5_000) {
    await client.query(INSERT, [...texts, first, Math.min(count, first + 4_999)]);
  }
  await client.query('ANALYZE delivery.practice');
  await client.end();
  return texts[0].length;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startServer(databaseUrl, port) {
  const child = spawn(process.execPath, ['dist/src/app/main.js'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      RUN_WORKER: 'false',
      LOG_LEVEL: 'error',
    },
  });
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return child;
    if (child.exitCode !== null) break;
    await after(200);
  }
  child.kill();
  throw new Error('the server did not start');
}

/** A figure of /proc in MB; null where there is no /proc. */
function memory(pid, name) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  } catch {
    return null;
  }
}

function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    return;
  }
}

/** Rows of a file, read as its format says; a workbook is not opened. */
function rowCounter(format) {
  if (format === 'xlsx') return { add: () => undefined, end: async () => null };
  if (format === 'csv') {
    const parser = parse();
    let rows = -1; // the header
    parser.on('data', () => (rows += 1));
    const ended = once(parser, 'end');
    return {
      add: async (chunk) => parser.write(chunk) || once(parser, 'drain'),
      end: async () => {
        parser.end();
        await ended;
        return rows;
      },
    };
  }
  let rows = 0;
  let isLineStart = true;
  const first = format === 'jsonl' ? 0 : -1; // the line with everything but the list
  return {
    add: (chunk) => {
      for (const byte of chunk) {
        if (isLineStart && byte === 0x7b) rows += 1;
        isLineStart = byte === 0x0a;
      }
    },
    end: async () => rows + first - (format === 'jsonld' ? 1 : 0), // the dataset
  };
}

async function measure(format, port, pid) {
  forgetPeak(pid);
  const startedAt = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/exports/practices.${format}?locale=en`);
  if (!response.ok) throw new Error(`${format}: ${response.status} ${await response.text()}`);
  const counter = rowCounter(format);
  let bytes = 0;
  for await (const chunk of Readable.fromWeb(response.body)) {
    bytes += chunk.length;
    await counter.add(chunk);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    format,
    rows: (await counter.end()) ?? '–',
    'MB sent': Math.round(bytes / 1e6),
    seconds: Number(seconds.toFixed(1)),
    'peak memory, MB': memory(pid, 'VmHWM') ?? '–',
  };
}

const postgres = await startThrowawayPostgres();
let server = null;
try {
  const port = await freePort();
  server = await startServer(postgres.url, port);
  const characters = await fill(postgres.url);
  console.log(
    `${count} practices, ${characters} characters each; server at rest ${memory(server.pid, 'VmRSS')} MB`,
  );
  const results = [];
  for (const format of formats) results.push(await measure(format, port, server.pid));
  console.table(results);
} finally {
  server?.kill();
  if (server !== null && server.exitCode === null) await once(server, 'exit');
  await postgres.stop();
}
