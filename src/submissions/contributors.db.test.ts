import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { practiceOf } from '../../test/builders/moves.ts';
import { buildSubmission, putAt, submissionOf } from '../../test/builders/submissions.ts';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import { addQuestionnaireVersion, findQuestionnaire } from '../forms/index.ts';
import { accountIdOf, ANONYMOUS, type Actor } from '../kernel/actor.ts';
import { STAGES, type Stage } from '../practices/index.ts';
import { answerSurvey } from './commands/answer-survey.ts';
import { resubmit, saveSubmission } from './commands/save-submission.ts';
import { submitPractice } from './commands/submit-practice.ts';
import { withdrawSubmission } from './commands/withdraw-submission.ts';
import { allowedActions } from './domain/submission-status.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const NO_ANSWERS = { texts: [], facts: {} };

const titled = (value: string) => ({ texts: [{ path: 'title', value }], facts: {} });

const handedIn = (submissionId: string) =>
  world.sql<{ kind: string; answers: { texts: { path: string; value: unknown }[] } }>(
    'SELECT kind, answers FROM cms.handed_in WHERE submission_id = $1 ORDER BY number',
    [submissionId],
  );

const templatesOf = async (submissionId: string) => {
  const rows = await world.sql<{ template: string }>(
    'SELECT template FROM contact.letter WHERE submission_id = $1 ORDER BY template',
    [submissionId],
  );
  return rows.map(({ template }) => template);
};

describe('consent', () => {
  it('D-13 G3 is on file with purpose, version and hash of the text, language, way and time', async () => {
    const { submissionId } = await buildSubmission(world);
    const [record] = await world.sql('SELECT * FROM contact.consent WHERE submission_id = $1', [
      submissionId,
    ]);
    const template = await findQuestionnaire(world.database.reader, 'TEMPLATE', null);
    expect(record).toEqual({
      submission_id: submissionId,
      purpose: 'SUBMISSION',
      text_version: 1,
      text_hash: template!.structure.consent!.textHashes['el'],
      locale: 'el',
      mechanism: 'FORM_CHECKBOX',
      given_at: world.clock.now(),
    });
  });

  it('G3 never changes', async () => {
    await buildSubmission(world);
    const change = 'UPDATE contact.consent SET text_version = 2';
    await expect(world.sql(change)).rejects.toThrow('append-only');
    await expect(world.sql('DELETE FROM contact.consent')).rejects.toThrow('append-only');
  });

  it.each<[string, object, string]>([
    ['is refused', { isAccepted: false, textVersion: 1 }, 'CONSENT_MISSING'],
    ['is not said', { textVersion: 1 }, 'CONSENT_MISSING'],
    ['is something like true', { isAccepted: 'true', textVersion: 1 }, 'CONSENT_MISSING'],
    ['is for another text', { isAccepted: true, textVersion: 2 }, 'CONSENT_VERSION'],
  ])(
    'D-13 a submission whose consent %s is refused, and changes nothing',
    async (_, consent, code) => {
      const before = await world.snapshot();
      const input = submissionOf(world, { consent: consent as never });
      expect(await world.run(ANONYMOUS, submitPractice, input)).toMatchObject({
        ok: false,
        refusal: { kind: 'VALIDATION_FAILED', issues: [{ code }] },
      });
      expect(await world.snapshot()).toEqual(before);
    },
  );
});

describe('handing in', () => {
  it.each<[string, Parameters<typeof submissionOf>[1], object]>([
    [
      'a language that the form does not have',
      { locale: 'ca' },
      { kind: 'VALIDATION_FAILED', issues: [{ code: 'LOCALE_NOT_ENABLED', path: 'locale' }] },
    ],
    [
      'words where the form asks for none',
      { answers: { texts: [{ path: 'tips.transfer_issues', value: 'x' }], facts: {} } },
      { kind: 'VALIDATION_FAILED', issues: [{ code: 'PATH_NOT_IN_FORM' }] },
    ],
    [
      'too little',
      { answers: titled('Τίτλος') },
      {
        kind: 'TRANSITION_NOT_ALLOWED',
        unmet: expect.arrayContaining([
          { code: 'TEXT_MISSING', path: 'summary' },
          { code: 'FACT_MISSING', path: 'facts.regions', params: { fact: 'regions' } },
        ]),
      },
    ],
  ])('refuses %s, and changes nothing', async (_, overrides, refusal) => {
    const before = await world.snapshot();
    const input = submissionOf(world, overrides);
    expect(await world.run(ANONYMOUS, submitPractice, input)).toMatchObject({ ok: false, refusal });
    expect(await world.snapshot()).toEqual(before);
  });

  it('keeps what was handed in, word for word, and acknowledges it', async () => {
    const { submissionId } = await buildSubmission(world);
    const [first, ...more] = await handedIn(submissionId);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'TEMPLATE', answers: { facts: { regions: ['skane'] } } });
    expect(first!.answers.texts).toContainEqual({ path: 'title', value: 'Παράδειγμα' });
    expect(await templatesOf(submissionId)).toEqual(['acknowledge']);
  });

  it('B-18 a draft is saved in parts, handed in as a whole, and acknowledged then', async () => {
    const answers = titled('Πρόχειρο');
    const draft = await buildSubmission(world, { isDraft: true, answers });
    const { contributor, submissionId, practiceId } = draft;
    expect(await practiceOf(world, practiceId)).toMatchObject({ stage: 'DRAFT' });
    expect(await handedIn(submissionId)).toEqual([]);
    const { answers: all } = submissionOf(world);
    const rest = { ...all, texts: all.texts.filter(({ path }) => path !== 'title') };
    const own = { submissionId: null, write: world.write };
    const saved = await world.must(contributor, saveSubmission, {
      ...own,
      answers: rest,
      expectedVersion: draft.version,
    });
    await world.must(contributor, resubmit, {
      ...own,
      answers: NO_ANSWERS,
      expectedVersion: saved.version,
    });
    expect(await practiceOf(world, practiceId)).toMatchObject({ stage: 'SUBMITTED' });
    const [kept] = await handedIn(submissionId);
    expect(kept!.answers.texts).toHaveLength(all.texts.length);
    expect(kept!.answers.texts).toContainEqual({ path: 'title', value: 'Πρόχειρο' });
    expect(await templatesOf(submissionId)).toEqual(['acknowledge', 'draft']);
  });
});

describe('changing the answers', () => {
  const save = (actor: Actor, expectedVersion: number, submissionId: string | null = null) =>
    world.run(actor, saveSubmission, { submissionId, expectedVersion, answers: titled('Άλλος') });

  it.each(STAGES)(
    'D-05 at %s is possible exactly when SAVE is among the allowed actions',
    async (stage) => {
      const { contributor, practiceId } = await buildSubmission(world);
      const version = await putAt(world, practiceId, { stage });
      const isPossible = allowedActions({ stage, revisionStage: null }).includes('SAVE');
      const result = await save(contributor, version);
      expect(result.ok).toBe(isPossible);
      const code = 'SUBMISSION_NOT_EDITABLE';
      if (!isPossible) expect(result).toMatchObject({ refusal: { unmet: [{ code }] } });
    },
  );

  it('A-14 refuses a stale version without naming staff, and changes nothing', async () => {
    const { contributor, practiceId, version } = await buildSubmission(world);
    await putAt(world, practiceId, { stage: 'INFORMATION_REQUESTED' });
    await world.sql(
      'UPDATE cms.practice SET changed_by = $2, version = version + 1 WHERE id = $1',
      [practiceId, accountIdOf(world.actors.coordinator)],
    );
    const before = await world.snapshot();
    expect(await save(contributor, version)).toMatchObject({
      ok: false,
      refusal: { kind: 'VERSION_CONFLICT', currentVersion: version + 2, changedBy: null },
    });
    expect(await world.snapshot()).toEqual(before);
  });

  it('B-05 is written down under the account, where there is one', async () => {
    const person = await world.account({ role: 'CONTRIBUTOR', locales: null, regions: null });
    const input = submissionOf(world, { isDraft: true });
    const { submissionId, practiceId, version } = await world.must(person, submitPractice, input);
    expect(await save(person, version, submissionId)).toMatchObject({ ok: true });
    const [row] = await world.sql(
      "SELECT changed_by FROM cms.localized_text WHERE subject_id = $1 AND path = 'title'",
      [practiceId],
    );
    expect(row).toEqual({ changed_by: person.accountId });
  });
});

describe('the survey', () => {
  const answer = (actor: Actor, expectedVersion: number, ...paths: readonly string[]) =>
    world.run(actor, answerSurvey, {
      submissionId: null,
      expectedVersion,
      write: world.write,
      texts: paths.map((path) => ({ path, value: 'Απάντηση.' })),
    });

  it('B-20 is answered in the version that was sent, and leaves the words of the practice alone', async () => {
    const { contributor, practiceId, submissionId } = await buildSubmission(world);
    const version = await putAt(world, practiceId, { stage: 'SURVEY_SENT' });
    const sent = await findQuestionnaire(world.database.reader, 'SURVEY', null);
    const { structure } = sent!;
    const [section] = structure.sections;
    const item = { ...section!.items[0]!, key: 'new', path: null };
    await world.must({ kind: 'SYSTEM', name: 'test' }, addQuestionnaireVersion, {
      id: null,
      kind: 'SURVEY',
      version: sent!.version + 1,
      locales: sent!.locales,
      structure: { ...structure, sections: [{ ...section!, items: [item] }] },
    });
    expect(await answer(contributor, version, 'new')).toMatchObject({
      ok: false,
      refusal: { kind: 'VALIDATION_FAILED', issues: [{ code: 'PATH_NOT_IN_FORM', path: 'new' }] },
    });
    const paths = ['tips.transfer_issues', 'evaluation'];
    expect(await answer(contributor, version, ...paths)).toMatchObject({ ok: true });
    const all = await handedIn(submissionId);
    const texts = paths.map((path) => ({ path, value: 'Απάντηση.' }));
    expect(all.at(-1)).toEqual({ kind: 'SURVEY', answers: { texts } });
    const [tip] = await world.sql(
      "SELECT 1 FROM cms.localized_text WHERE subject_id = $1 AND path = 'tips.transfer_issues'",
      [practiceId],
    );
    expect(tip).toBeUndefined();
  });

  it('cannot be answered before it was sent', async () => {
    const { contributor, version } = await buildSubmission(world);
    expect(await answer(contributor, version, 'evaluation')).toMatchObject({
      ok: false,
      refusal: { kind: 'TRANSITION_NOT_ALLOWED', unmet: [{ code: 'TRANSITION_NOT_IN_CHART' }] },
    });
  });
});

describe('withdrawing', () => {
  const ENDED: readonly Stage[] = ['ARCHIVED', 'WITHDRAWN'];

  it.each(STAGES.filter((stage) => !ENDED.includes(stage)))(
    'G4 takes one step at %s, and calls for publications to be taken down only where there are some',
    async (stage) => {
      const { contributor, practiceId } = await buildSubmission(world);
      const expectedVersion = await putAt(world, practiceId, { stage });
      const taken: string[] = [];
      const result = await world.run(contributor, withdrawSubmission, {
        submissionId: null,
        reason: 'Άλλαξε η γνώμη μας.',
        expectedVersion,
        write: world.write,
        takeDown: async (_, id) => void taken.push(id),
      });
      expect(result).toMatchObject({ ok: true, value: { stage: 'WITHDRAWN' } });
      expect(taken).toEqual(stage === 'PUBLISHED' ? [practiceId] : []);
    },
  );

  it('is rolled back when the publications cannot be taken down', async () => {
    const { contributor, practiceId } = await buildSubmission(world);
    const expectedVersion = await putAt(world, practiceId, { stage: 'PUBLISHED' });
    const before = await world.snapshot();
    const attempt = world.run(contributor, withdrawSubmission, {
      submissionId: null,
      reason: 'why',
      expectedVersion,
      write: world.write,
      takeDown: () => Promise.reject(new Error('not now')),
    });
    await expect(attempt).rejects.toThrow('not now');
    expect(await world.snapshot()).toEqual(before);
  });
});
