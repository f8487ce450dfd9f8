import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runScenario } from '../../src/app/seed/demo/run-scenario.ts';
import { ScenarioRun } from '../../src/app/seed/demo/scenario-actors.ts';
import { ensureDemoAccounts } from '../../src/app/seed/demo/demo-accounts.ts';
import { buildSchemas } from '../../src/app/schemas.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import { encodeId } from '../../src/kernel/ids.ts';
import { movePracticeAlong } from '../../src/publishing/index.ts';
import { findPractice, saveText } from '../../src/practices/index.ts';
import { letterWriter } from '../../src/submissions/index.ts';
import { findText } from '../../src/translations/index.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { allTranslators } from '../kit/fill-template.ts';
import { queriesForEveryPath, type ArgumentValues } from '../kit/query-generator.ts';
import { exampleScenario } from '../scenarios/example-scenario.ts';

const CANARY = 'Kanarienvogel';
const AT_ONCE = 8;

let plain: TestServer;
let busy: TestServer;
let values: ArgumentValues;

/** What only one of the two databases has: drafts, an approved practice, and a pending revision. */
async function addUnpublished(server: TestServer): Promise<readonly string[]> {
  const { actors } = await ensureDemoAccounts(server.database, server.dataFolder);
  const people = {
    coordinator: actors['coordinator']!,
    researcher: actors['researcher']!,
    editor: actors['editor']!,
  };
  const write = letterWriter(allTranslators());
  const practiceIds = new Map<string, string>();
  const texts = Object.fromEntries(
    Object.entries(exampleScenario().texts).map(([locale, words]) => [
      locale,
      Object.fromEntries(Object.entries(words).map(([path, text]) => [path, `${CANARY} ${text}`])),
    ]),
  );
  const stages = ['DRAFT', 'SUBMITTED', 'SURVEY_SENT', 'ANALYSIS', 'REVIEW', 'APPROVED'] as const;
  for (const leaveAt of stages) {
    const scenario = { ...exampleScenario(), key: `hidden-${leaveAt}`, texts, leaveAt };
    const setting = { actors: people, write, practiceIds };
    await server.database.transact((tx) =>
      runScenario(new ScenarioRun(scenario.key, tx, setting, new Date()), scenario),
    );
  }
  await revise(server, people.researcher, write);
  return [...practiceIds.values()];
}

/** Opens a revision of a published practice and changes its summary. */
async function revise(
  server: TestServer,
  researcher: Actor,
  write: ReturnType<typeof letterWriter>,
): Promise<void> {
  const [row] = await server.sql<{ id: string }>(
    `SELECT id FROM cms.practice WHERE stage = 'PUBLISHED' AND source_locale = 'pt' LIMIT 1`,
  );
  const practice = await findPractice(server.database.reader, row!.id);
  const caller = { actor: researcher, requestId: null };
  const moved = await server.database.execute(caller, movePracticeAlong, {
    practiceId: row!.id,
    to: 'ANALYSIS',
    expectedVersion: practice!.version,
    comment: null,
    letter: null,
    write,
  });
  const subject = { subjectType: 'PRACTICE', subjectId: row!.id } as const;
  const address = { subject, locale: 'pt', path: 'summary' };
  const present = await findText(server.database.reader, address);
  const saved = await server.database.execute(caller, saveText, {
    practiceId: row!.id,
    path: 'summary',
    value: `${CANARY}: ainda não`,
    expectedVersion: present!.version,
  });
  expect([moved.ok, saved.ok]).toEqual([true, true]);
}

beforeAll(async () => {
  plain = await startTestServer({ seeded: true });
  busy = await startTestServer({ seeded: true });
  const hidden = await addUnpublished(busy);
  const published = await plain.sql<{ practice_id: string; slug: string }>(
    `SELECT practice_id, slug FROM delivery.practice WHERE locale = 'sv' ORDER BY slug LIMIT 2`,
  );
  const text = (value: string) => JSON.stringify(value);
  const ids = [...published.map((row) => row.practice_id), ...hidden];
  const nodeIds = [
    ...ids.map((id) => encodeId('Practice', id)),
    ...hidden.map((id) => encodeId('WorkingPractice', id)),
    encodeId('Practice', 'not-a-uuid'),
    'garbage',
  ];
  values = {
    locale: ['en', 'el', 'pt'].map(text),
    slug: [...published.map((row) => row.slug), `kanarienvogel-english-title`].map(text),
    id: nodeIds.map(text),
    ids: [`[${nodeIds.map(text).join(', ')}]`],
    search: [CANARY, 'language', 'language -work', '"language training"'].map(text),
    code: ['skane', 'SE224', 'nowhere'].map(text),
    first: ['3'],
    last: ['3'],
    after: [text('garbage')],
    before: [text('garbage')],
    version: ['1', '2'],
    countries: [`["SE"]`],
    region: ['"skane"'],
    regions: [`["skane"]`, `["nowhere"]`],
    policyAreas: [`["language"]`],
    targetGroups: [`["students"]`],
    languages: [`["el"]`],
    minRating: ['2'],
    from: [text('2020')],
    to: [text('2024')],
    locales: [`["sv", "el"]`],
    paths: [`["title"]`],
  };
}, 180_000);
afterAll(async () => {
  await plain.close();
  await busy.close();
});

async function answerOf(server: TestServer, document: string) {
  const { status, headers, data, errors } = await server.publicGraphql(document);
  const withoutRequest = JSON.stringify({ data, errors }).replace(/"requestId":"[^"]*"/gu, '""');
  const cache = ['cache-control', 'vary', 'etag'].map((name) => headers.get(name));
  return { status, body: withoutRequest, cache };
}

test('A-07 every path of the public schema answers alike, whatever is unpublished, and tells nothing of it', async () => {
  const queries = queriesForEveryPath(buildSchemas().public, 5, values);
  expect(queries.length).toBeGreaterThan(200);
  const roots = new Set(queries.map(({ path }) => path.split('.')[0]));
  expect([...roots].sort()).toEqual(
    Object.keys(buildSchemas().public.getQueryType()!.getFields()).sort(),
  );
  const waiting = [...queries];
  const different: string[] = [];
  const leaks: string[] = [];
  let answered = 0;
  const work = async () => {
    for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
      const [left, right] = [
        await answerOf(plain, query.document),
        await answerOf(busy, query.document),
      ];
      if (JSON.stringify(left) !== JSON.stringify(right)) different.push(query.document);
      const asked = query.document.includes(CANARY);
      if (!asked && right.body.toLowerCase().includes('kanarienvogel')) leaks.push(query.document);
      if (left.status === 200) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect({ different: different.slice(0, 5), leaks }).toEqual({ different: [], leaks: [] });
  expect(answered).toBeGreaterThan(queries.length / 2);
}, 300_000);
