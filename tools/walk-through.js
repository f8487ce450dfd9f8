/**
 * Walks the main job over HTTP against a running demonstration (`npm start` first) and prints what is
 * asked and answered: submission in Greek, review, survey, analysis, sign-off, translation into English
 * and Swedish, publication, reading. It adds one practice to the demonstration each time it runs.
 * `npm run walk-through` (addresses: PORT, DATA_DIR as for `npm start`)
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const address = `http://127.0.0.1:${process.env.PORT || 4000}`;
const dataFolder = process.env.DATA_DIR || './data';
const accounts = JSON.parse(readFileSync(join(dataFolder, 'demo-accounts.json'), 'utf8'));
const folder = new URL('../schema/operations/', import.meta.url);
const tokens = {};
let practice = { id: '', version: 0 };

/** Runs a documented operation. */
async function ask(name, variables, authorization, path = '/graphql/editorial') {
  const query = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return Object.values(data)[0];
}

/** Says what happened; answers are cut to what matters. */
function tell(who, what, answer) {
  console.log(`${who}: ${what}`);
  console.log(`  ${JSON.stringify(answer)}`);
}

const as = (name) => `Bearer ${tokens[name]}`;
const paragraph = (text) => ({
  type: 'document',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** Calls a mutation, keeps the practice's version, and says what it answered. */
async function act(who, what, [name, input, authorization = as(who)]) {
  const answer = await ask(`main-job/${name}`, { input }, authorization);
  const changed = answer.practice ?? answer.submission;
  if (changed?.version !== undefined) practice.version = changed.version;
  const { __typename, ...rest } = answer;
  tell(who, what, { [__typename]: changed?.stage ?? rest.editions ?? rest.edition?.state ?? rest });
  return answer;
}

const move = (to, more = {}) => ({
  id: practice.id,
  to,
  expectedVersion: practice.version,
  ...more,
});

for (const [name, account] of Object.entries(accounts)) {
  tokens[name] = (await ask('main-job/02-sign-in', account)).token;
}

const title = `Καφενείο γλωσσών ${randomUUID().slice(0, 4)}`;
const submitted = await act('contributor', `submits “${title}” in Greek, without an account`, [
  '01-submit-practice',
  {
    locale: 'el',
    idempotencyKey: randomUUID(),
    contact: { name: 'Ελένη Παράδειγμα', email: 'eleni@demo.invalid', organisation: null },
    consent: { isAccepted: true, textVersion: 1 },
    answers: {
      texts: [
        { path: 'title', value: title },
        { path: 'summary', value: 'Μια πρακτική για τη γνωριμία με το σύστημα.' },
        { path: 'objectives', value: paragraph('Να μιλούν μαζί παλιοί και νέοι κάτοικοι.') },
        { path: 'activities', value: paragraph('Συναντήσεις κάθε εβδομάδα.') },
        { path: 'lessonsLearnt', value: paragraph('Η σταθερή ώρα βοηθά.') },
      ],
      facts: {
        regions: ['skane'],
        authorityRole: 'SUPPORT',
        policyAreas: ['language'],
        targetGroups: ['newly_arrived_people'],
      },
    },
  },
  undefined,
]);
const contributor = `Submission ${submitted.token}`;

const queue = await ask('main-job/03-queue', { stages: ['SUBMITTED'] }, as('coordinator'));
practice = queue.nodes.find((node) => node.title === title).practice;
tell('coordinator', 'finds it in the queue', practice);
const refused = await ask(
  'main-job/04-transition',
  { input: move('PUBLISHED') },
  as('coordinator'),
);
tell('coordinator', 'tries to publish it at once', { [refused.__typename]: refused.message });
await act('coordinator', 'starts the preliminary analysis', [
  '04-transition',
  move('PRELIMINARY_ANALYSIS'),
]);
const question = { comment: 'Πόσοι συμμετέχουν;' };
await act('coordinator', 'asks for information', [
  '04-transition',
  move('INFORMATION_REQUESTED', question),
]);
const more = { texts: [{ path: 'results', value: paragraph('Η συμμετοχή δεν καταγράφηκε.') }] };
const resubmission = { answers: more, expectedVersion: practice.version };
await act('contributor', 'adds it and hands in again', ['06-resubmit', resubmission, contributor]);
await act('coordinator', 'starts again', ['04-transition', move('PRELIMINARY_ANALYSIS')]);
await act('coordinator', 'selects it', ['04-transition', move('SELECTED')]);
const survey = { practiceId: practice.id, expectedVersion: practice.version };
await act('coordinator', 'sends the survey', ['07-send-survey', survey]);
const tips = [
  'replicable_elements',
  'extension_to_other_target_groups',
  'ensuring_sustainability',
  'transfer_issues',
];
const answers = [{ path: `tips.${tips[0]}`, value: paragraph('Η ιδέα του καφενείου.') }];
const answered = { answers, expectedVersion: practice.version };
await act('contributor', 'answers the survey', ['08-answer-survey', answered, contributor]);

await act('researcher', 'begins the analysis', ['04-transition', move('ANALYSIS')]);
const save = (path, text) =>
  ask(
    'main-job/09-save-text',
    { input: { id: practice.id, path, value: paragraph(text), expectedVersion: 0 } },
    as('researcher'),
  );
for (const tip of tips) await save(`tips.${tip}`, 'Κατά την ανάγνωσή μας: ένα παράδειγμα.');
await save('aspects.inclusion.inspiringElements', 'Κατά την ανάγνωσή μας: ανοιχτό σε όλους.');
const others = [
  'COMMUNICATION',
  'INNOVATION',
  'MULTI_LEVEL_GOVERNANCE',
  'MULTI_STAKEHOLDER_APPROACH',
  'MONITORING_AND_EVALUATION',
  'SUSTAINABILITY',
];
for (const aspect of others) {
  const facts = { state: 'NOT_ASSESSED', notAssessedReason: 'NOT_DOCUMENTED', expectedVersion: 0 };
  await ask(
    'main-job/10-save-aspect',
    { input: { id: practice.id, aspect, ...facts } },
    as('researcher'),
  );
}
const early = await ask('main-job/04-transition', { input: move('REVIEW') }, as('researcher'));
tell('researcher', 'hands in too early', {
  [early.__typename]: `${early.unmet.length} requirements, first: ${early.unmet[0].message}`,
});
const matrix = JSON.parse(
  readFileSync(new URL('../seeds/reference/criteria-matrix.v1.json', import.meta.url), 'utf8'),
);
for (const { key: questionKey } of matrix.criteria.flatMap(({ questions }) => questions)) {
  const input = { id: practice.id, questionKey, state: 'UNKNOWN', expectedVersion: 0 };
  await ask('main-job/11-save-matrix-answer', { input }, as('researcher'));
}
await act('researcher', 'hands in seven aspects, four tips, 19 answers', [
  '04-transition',
  move('REVIEW'),
]);
await act('editor', 'signs off', [
  '12-sign-off',
  {
    practiceId: practice.id,
    expectedVersion: practice.version,
  },
]);

const italian = { id: practice.id, locale: 'it', expectedVersion: 0 };
await act('translator', 'tries Italian', ['14-start-translation', italian]);
const working = await ask(
  'main-job/13-working-practice',
  { id: practice.id, locale: 'el' },
  as('translator'),
);
for (const locale of ['en', 'sv']) {
  const key = { id: practice.id, locale };
  await act('translator', `starts ${locale}`, [
    '14-start-translation',
    {
      ...key,
      expectedVersion: 0,
    },
  ]);
  for (const { path, plain, textHash: sourceHash } of working.texts) {
    const text = `[${locale}] ${plain}`;
    const value = ['title', 'summary'].includes(path) ? text : paragraph(text);
    const input = { ...key, path, value, fromLocale: 'el', sourceHash, expectedVersion: 0 };
    await ask('main-job/15-save-translation', { input }, as('translator'));
  }
  await act('translator', `hands in ${locale}`, [
    '16-submit-translation',
    {
      ...key,
      expectedVersion: 1,
    },
  ]);
  await act('editor', `approves ${locale}`, [
    '17-approve-translation',
    {
      ...key,
      expectedVersion: 2,
    },
  ]);
}
const editions = {
  id: practice.id,
  locales: ['el', 'en', 'sv'],
  expectedVersion: practice.version,
};
await act('editor', 'publishes Greek, English and Swedish together', ['18-publish', editions]);

const filter = { countries: ['SE'], authorityRoles: ['SUPPORT'], policyAreas: ['language'] };
const found = await ask('public/find-practices', { locale: 'sv', filter }, undefined, '/graphql');
const card = found.nodes.find((node) => node.title.includes(title));
tell('frontend', 'finds it by country, role and policy area, in Swedish', {
  title: card.title,
  locale: card.contentLocale,
});
const portuguese = await ask(
  'main-job/19-provenance',
  { id: card.id, locale: 'pt' },
  undefined,
  '/graphql',
);
tell('frontend', 'reads it in Portuguese', { summaryText: portuguese.summaryText });
const english = await ask(
  'main-job/20-everything',
  { id: card.id, locale: 'en' },
  undefined,
  '/graphql',
);
const [{ name, indicators }] = english.regions;
tell('frontend', 'reads it in English with its region', { name, population: indicators[0].latest });

await act('researcher', 'opens a revision', ['04-transition', move('ANALYSIS')]);
const summary = { id: practice.id, path: 'summary', value: 'Νέα περίληψη.', expectedVersion: 1 };
await ask('main-job/09-save-text', { input: summary }, as('researcher'));
await act('researcher', 'hands in the changed summary', ['04-transition', move('REVIEW')]);
await act('editor', 'signs off', [
  '12-sign-off',
  {
    practiceId: practice.id,
    expectedVersion: practice.version,
  },
]);
await act('editor', 'publishes Greek again', [
  '18-publish',
  {
    ...editions,
    locales: ['el'],
    expectedVersion: practice.version,
  },
]);
const swedish = await ask(
  'main-job/19-provenance',
  { id: card.id, locale: 'sv' },
  undefined,
  '/graphql',
);
const { titleText, summaryText } = swedish;
tell('frontend', 'sees in Swedish what is outdated', {
  title: titleText.isOutdated,
  summary: summaryText.isOutdated,
});
