import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { practiceStatus } from '../src/delivery/domain/practice-status.ts';
import { TIP_QUESTIONS, type PracticeRowDocument } from '../src/delivery/domain/practice-row.ts';
import { htmlOf } from '../src/kernel/rich-text.ts';
import { hashText } from '../src/kernel/text-hash.ts';

/**
 * What can be had at most: a constant body, and SQL written by hand for these very queries on the same
 * projection, without GraphQL, over bare node:http. `DATABASE_URL` names the database, `PORT` the port.
 */
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  options: '-c role=delivery_reader -c timezone=UTC',
});
/** By their length: as long as the answers they are compared with. */
const constants = new Map<string, Buffer>();

function constantOf(bytes: string): Buffer {
  const known = constants.get(bytes) ?? Buffer.alloc(Number(bytes), 'x');
  constants.set(bytes, known);
  return known;
}

type Params = (name: string) => string;

const CARD_COLUMNS = `
  p.slug, p.title, p.published_at AS "publishedAt", p.countries[1] AS country, p.card`;

const LIST = `
  SELECT counted.total, page.* FROM (
    SELECT count(*)::integer AS total FROM delivery.practice p
    WHERE p.locale = $1 AND p.countries && ARRAY[$2] AND p.policy_areas && ARRAY[$3]) AS counted
  LEFT JOIN LATERAL (
    SELECT ${CARD_COLUMNS} FROM delivery.practice p
    WHERE p.locale = $1 AND p.countries && ARRAY[$2] AND p.policy_areas && ARRAY[$3]
    ORDER BY p.published_at DESC, p.practice_id LIMIT 20) AS page ON true`;

const PAGE = `
  SELECT p.countries[1] AS country, p.document FROM delivery.practice p
  WHERE p.locale = $1 AND p.practice_id =
    (SELECT practice_id FROM delivery.slug WHERE locale = $1 AND slug = $2)`;

const SEARCH = `
  WITH hits AS MATERIALIZED (
    SELECT s.practice_id, ts_rank(s.head, q.query) AS rank
    FROM (SELECT quote_literal($1 || ':' || $2)::tsquery AS query) AS q
    JOIN delivery.practice_search s ON s.search @@ (q.query && quote_literal('locale=' || $1)::tsquery)),
  facets AS MATERIALIZED (
    SELECT f.countries, f.policy_areas FROM hits h JOIN delivery.practice_facet f USING (practice_id))
  SELECT
    (SELECT count(*)::integer FROM hits) AS total,
    (SELECT json_agg(page) FROM (
      SELECT ${CARD_COLUMNS} FROM hits h
      JOIN delivery.practice p ON p.locale = $1 AND p.practice_id = h.practice_id
      ORDER BY h.rank DESC, p.published_at DESC, p.practice_id LIMIT 10) AS page) AS rows,
    (SELECT json_object_agg(value, n) FROM (
      SELECT value, count(*) AS n FROM facets, unnest(countries) AS value GROUP BY value) AS c) AS countries,
    (SELECT json_object_agg(value, n) FROM (
      SELECT value, count(*) AS n FROM facets, unnest(policy_areas) AS value GROUP BY value) AS a) AS areas`;

const answers: Readonly<Record<string, (params: Params) => Promise<unknown>>> = {
  '/Q1': async (params) => {
    const values = [params('locale'), params('country'), params('area')];
    const { rows } = await pool.query({ name: 'list', text: LIST, values });
    const page = rows as readonly CardRow[];
    return {
      totalCount: page[0]?.total ?? 0,
      nodes: page.filter(({ slug }) => slug !== null).map(presentCard),
    };
  },
  '/Q2': async (params) => {
    const values = [params('locale'), params('slug')];
    const { rows } = await pool.query({ name: 'page', text: PAGE, values });
    const [found] = rows as readonly PageRow[];
    return found === undefined ? null : presentPage(found);
  },
  '/W': create,
  '/Q3': async (params) => {
    const values = [params('locale'), params('word')];
    const { rows } = await pool.query({ name: 'search', text: SEARCH, values });
    const [found] = rows as readonly SearchRow[];
    const { total, countries, areas } = found!;
    return { totalCount: total, nodes: (found!.rows ?? []).map(presentCard), countries, areas };
  },
};

/** The rows that the product writes for a draft with one text, in one statement; nothing is checked. */
const CREATE = `
  WITH made AS (
    INSERT INTO cms.practice (id, source_locale, stage, stage_entered_at, matrix_version, created_at,
      changed_at, version)
    VALUES (gen_random_uuid(), 'en', 'DRAFT', now(), 1, now(), now(), 1) RETURNING id),
  history AS (
    INSERT INTO cms.history (subject_type, subject_id, action, actor_kind, data, at)
    SELECT 'PRACTICE', id, action, 'SYSTEM', '{}', now()
    FROM made, unnest(ARRAY['practices.practice-created', 'practices.texts-added']) AS action),
  revision AS (
    INSERT INTO cms.localized_text_revision (subject_type, subject_id, locale, path, version, value,
      origin, changed_at)
    SELECT 'PRACTICE', id, 'en', 'title', 1, to_jsonb($1::text), 'HUMAN', now() FROM made)
  INSERT INTO cms.localized_text (subject_type, subject_id, locale, path, value, text_hash, origin, changed_at)
  SELECT 'PRACTICE', id, 'en', 'title', to_jsonb($1::text), $2, 'HUMAN', now() FROM made
  RETURNING subject_id`;

const writers = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  options: '-c role=cms_writer -c timezone=UTC',
});

async function create(): Promise<unknown> {
  const values = ['A practice of the bench', hashText('A practice of the bench')];
  const { rows } = await writers.query({ name: 'create', text: CREATE, values });
  return (rows as readonly unknown[])[0];
}

interface PageRow {
  readonly country: string;
  readonly document: PracticeRowDocument;
}

interface CardRow {
  readonly total?: number;
  readonly country: string;
  readonly slug: string | null;
  readonly title: string;
  readonly publishedAt: string;
  readonly card: {
    readonly practiceId: string;
    readonly locale: string;
    readonly texts: Readonly<Record<string, { readonly value: string }>>;
    readonly facts: {
      readonly regions: readonly string[];
      readonly policyAreas: readonly string[];
    };
    readonly labels: {
      readonly terms: Readonly<Record<string, string>>;
      readonly regions: Readonly<Record<string, string>>;
    };
  };
}

interface SearchRow {
  readonly total: number;
  readonly rows: readonly CardRow[] | null;
  readonly countries: unknown;
  readonly areas: unknown;
}

function presentCard({ slug, title, publishedAt, country, card }: CardRow): object {
  const { practiceId: id, locale, facts, labels, texts } = card;
  return {
    id,
    slug,
    title,
    publishedAt,
    summary: texts['summary']?.value,
    regions: facts.regions.map((code) => ({ code, name: labels.regions[code] })),
    country: presentCountry(country, locale),
    policyAreas: facts.policyAreas.map((code) => ({
      code,
      label: labels.terms[`POLICY_AREA:${code}`],
    })),
  };
}

const displayNames = new Map<string, Intl.DisplayNames>();

function presentCountry(code: string, locale: string): object {
  const known = displayNames.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  displayNames.set(locale, known);
  return { code, name: known.of(code) };
}

const RICH_PATHS = ['context', 'objectives', 'activities', 'results', 'lessonsLearnt'];

/** The same fields as the document of Q2, the words as HTML. */
function presentPage({ country, document }: PageRow): object {
  const { facts, labels, texts, alternates } = document;
  const rich = (path: string) => {
    const text = texts[path];
    return text === undefined ? null : { html: htmlOf(text.value) };
  };
  const named = (taxonomy: string, codes: readonly string[]) =>
    codes.map((code) => ({ code, name: labels.terms[`${taxonomy}:${code}`] }));
  return {
    id: document.practiceId,
    slug: document.slug,
    locale: document.locale,
    contentLocale: document.contentLocale,
    isFallback: document.contentLocale !== document.locale,
    sourceLocale: document.sourceLocale,
    publishedAt: document.publishedAt,
    version: document.number,
    title: texts['title']?.value,
    summary: texts['summary']?.value,
    ...Object.fromEntries(RICH_PATHS.map((path) => [path, rich(path)])),
    citation: `${texts['title']?.value as string}. Version ${document.number}. /practices/${document.slug}`,
    regions: facts.regions.map((code) => ({ code, name: labels.regions[code] })),
    country: presentCountry(country, document.locale),
    status: practiceStatus(facts.period),
    authorityRole: facts.authorityRole,
    authorityMode: facts.authorityMode,
    policyAreas: named('POLICY_AREA', facts.policyAreas),
    targetGroups: named('TARGET_GROUP', facts.targetGroups),
    period: facts.period,
    leadOrganisation: facts.leadOrganisation,
    budget: facts.budget,
    aspects: facts.aspects.map(({ aspect, state }) => ({
      aspect,
      state,
      inspiringElements: rich(`aspects.${aspect}.inspiringElements`),
      roomForImprovement: rich(`aspects.${aspect}.roomForImprovement`),
    })),
    tips: TIP_QUESTIONS.map((question) => ({ question, answer: rich(`tips.${question}`) })),
    alternates,
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/constant') {
    const body = constantOf(url.searchParams.get('bytes') ?? '2');
    response.writeHead(200, HEADERS(body.length)).end(body);
    return;
  }
  if (url.pathname === '/W') await drain(request);
  const data = await answers[url.pathname]!((name) => url.searchParams.get(name) ?? '');
  const body = Buffer.from(JSON.stringify({ data }));
  response.writeHead(200, HEADERS(body.length)).end(body);
}

async function drain(request: IncomingMessage): Promise<void> {
  for await (const _chunk of request);
}

const HEADERS = (length: number) => ({
  'content-type': 'application/json; charset=utf-8',
  'content-length': length,
});

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
