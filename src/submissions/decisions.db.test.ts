import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAnalysed, moveOf, practiceOf, tryMove } from '../../test/builders/moves.ts';
import { putAt, type BuiltSubmission } from '../../test/builders/submissions.ts';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import { accountIdOf, type Actor } from '../kernel/actor.ts';
import type { Stage } from '../practices/index.ts';
import type { TransitionPractice } from './commands/move-practice.ts';
import { sendSurvey } from './commands/send-survey.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function move(
  who: Actor,
  practiceId: string,
  to: Stage,
  more: Partial<TransitionPractice> = {},
) {
  return tryMove(world, who, await moveOf(world, practiceId, to, more));
}

const lettersOf = (submissionId: string) =>
  world.sql<Record<string, unknown>>(
    'SELECT * FROM contact.letter WHERE submission_id = $1 ORDER BY created_at, id',
    [submissionId],
  );

describe('a decision', () => {
  it('B-10 commits with its letter in the language of the contributor, its history and its event', async () => {
    const { practiceId, submissionId } = await buildAnalysed(world);
    world.clock.advance(1_000);
    const { coordinator } = world.actors;
    const comment = 'Πόσα άτομα συμμετείχαν;';
    const moved = await move(coordinator, practiceId, 'INFORMATION_REQUESTED', { comment });
    expect(moved).toMatchObject({ ok: true, value: { stage: 'INFORMATION_REQUESTED' } });
    const [, letter] = await lettersOf(submissionId);
    expect(letter).toMatchObject({
      template: 'ask',
      locale: 'el',
      subject: 'Μια ερώτηση για την πρακτική σας',
      created_by: accountIdOf(coordinator),
      sent_at: null,
    });
    expect(letter?.['body']).toContain(comment);
    const events = await world.sql(
      'SELECT name FROM cms.outbox_event WHERE subject_id = $1 AND occurred_at = $2 ORDER BY name',
      [practiceId, world.clock.now()],
    );
    expect(events).toEqual([
      { name: 'submissions.letter-written' },
      { name: 'submissions.practice-moved' },
    ]);
    const history = await world.sql(
      'SELECT action, comment, data FROM cms.history WHERE subject_id = $1 AND at = $2',
      [practiceId, world.clock.now()],
    );
    const data = {
      from: 'PRELIMINARY_ANALYSIS',
      to: 'INFORMATION_REQUESTED',
      verb: 'ask',
      revision: false,
    };
    expect(history).toEqual([{ action: 'submissions.practice-moved', comment, data }]);
  });

  it('B-10 leaves nothing behind when its letter cannot be written', async () => {
    const { practiceId } = await buildAnalysed(world);
    const before = await world.snapshot();
    const write = () => {
      throw new Error('the catalogue is broken');
    };
    const comment = 'Not this time.';
    await expect(
      move(world.actors.coordinator, practiceId, 'DECLINED', { comment, write }),
    ).rejects.toThrow('the catalogue is broken');
    expect(await world.snapshot()).toEqual(before);
  });

  it('B-10 can go with words of the coordinator instead, kept verbatim', async () => {
    const { practiceId, submissionId } = await buildAnalysed(world);
    const letter = { subject: 'Καλά νέα', body: 'Χαιρόμαστε.\n\n[[link]]' };
    await move(world.actors.coordinator, practiceId, 'SELECTED', { letter });
    const letters = await lettersOf(submissionId);
    expect(letters).toContainEqual(expect.objectContaining({ template: 'select', ...letter }));
  });

  it.each<[string, Partial<TransitionPractice>, string]>([
    ['a comment with NUL', { comment: 'a\u0000' }, 'COMMENT_UNUSABLE'],
    [
      'a subject with a second header',
      { comment: 'why', letter: { subject: 'a\r\nBcc: b@demo.invalid', body: 'x' } },
      'LETTER_SUBJECT',
    ],
  ])('D4 refuses %s, and changes nothing', async (_, words, code) => {
    const { practiceId } = await buildAnalysed(world);
    const before = await world.snapshot();
    expect(await move(world.actors.coordinator, practiceId, 'DECLINED', words)).toMatchObject({
      ok: false,
      refusal: { kind: 'VALIDATION_FAILED', issues: [{ code }] },
    });
    expect(await world.snapshot()).toEqual(before);
  });

  it('A-14 refuses a stale version, names who was faster, and changes nothing', async () => {
    const { practiceId, version } = await buildAnalysed(world);
    const before = await world.snapshot();
    const result = await move(world.actors.coordinator, practiceId, 'SELECTED', {
      expectedVersion: version,
    });
    expect(result).toEqual({
      ok: false,
      refusal: {
        kind: 'VERSION_CONFLICT',
        baseVersion: version,
        currentVersion: version + 1,
        changedBy: accountIdOf(world.actors.coordinator),
        changedAt: world.clock.now(),
        conflicts: [],
      },
    });
    expect(await world.snapshot()).toEqual(before);
  });
});

describe('a duplicate', () => {
  it('points to its original, and is a practice of its own again when reopened', async () => {
    const { coordinator } = world.actors;
    const original = await buildAnalysed(world);
    const copy = await buildAnalysed(world);
    const duplicateOf = original.practiceId;
    await move(coordinator, copy.practiceId, 'DUPLICATE', { duplicateOf });
    expect(await practiceOf(world, copy.practiceId)).toMatchObject({
      stage: 'DUPLICATE',
      duplicateOf,
    });
    await move(coordinator, copy.practiceId, 'SUBMITTED', { comment: 'It is not the same.' });
    expect(await practiceOf(world, copy.practiceId)).toMatchObject({
      stage: 'SUBMITTED',
      duplicateOf: null,
    });
  });

  it.each<[string, (own: string) => Promise<string | null>]>([
    ['no original', async () => null],
    ['itself', async (own) => own],
    ['a practice that is not there', async () => '00000000-0000-4000-8000-000000000000'],
    [
      'another duplicate',
      async () => {
        const { practiceId } = await buildAnalysed(world);
        await putAt(world, practiceId, { stage: 'DUPLICATE' });
        return practiceId;
      },
    ],
  ])('cannot point to %s', async (_, originalFor) => {
    const { practiceId } = await buildAnalysed(world);
    const duplicateOf = await originalFor(practiceId);
    const before = await world.snapshot();
    const result = await move(world.actors.coordinator, practiceId, 'DUPLICATE', { duplicateOf });
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        kind: 'TRANSITION_NOT_ALLOWED',
        unmet: [{ code: 'DUPLICATE_ORIGINAL_MISSING' }],
      },
    });
    expect(await world.snapshot()).toEqual(before);
  });
});

describe('sending the survey', () => {
  async function buildSelected(): Promise<BuiltSubmission> {
    const built = await buildAnalysed(world);
    await move(world.actors.coordinator, built.practiceId, 'SELECTED');
    return built;
  }

  async function send(practiceId: string, dueOn: string | null) {
    const { to: _, ...order } = await moveOf(world, practiceId, 'SURVEY_SENT');
    return world.run(world.actors.coordinator, sendSurvey, { ...order, dueOn });
  }

  const surveyOf = async (submissionId: string) => {
    const [row] = await world.sql(
      `SELECT q.kind, q.version, s.survey_due_on::text AS due_on FROM cms.submission s
       LEFT JOIN cms.questionnaire q ON q.id = s.survey_id WHERE s.id = $1`,
      [submissionId],
    );
    return row;
  };

  it('notes the version and the day, and says the day in the letter', async () => {
    const { practiceId, submissionId } = await buildSelected();
    expect(await send(practiceId, '2027-05-15')).toMatchObject({ ok: true });
    const survey = { kind: 'SURVEY', version: 1, due_on: '2027-05-15' };
    expect(await surveyOf(submissionId)).toEqual(survey);
    const letters = await lettersOf(submissionId);
    const letter = letters.find(({ template }) => template === 'sendSurvey');
    expect(letter?.['body']).toContain('15 Μαΐου 2027');
  });

  it('B-03 does the same as `transition`', async () => {
    const { practiceId, submissionId } = await buildSelected();
    expect(await move(world.actors.coordinator, practiceId, 'SURVEY_SENT')).toMatchObject({
      ok: true,
      value: { stage: 'SURVEY_SENT' },
    });
    expect(await surveyOf(submissionId)).toEqual({ kind: 'SURVEY', version: 1, due_on: null });
  });

  it.each(['2026-02-30', '2020-01-01', 'soon'])(
    'D4 refuses %s, and changes nothing',
    async (day) => {
      const { practiceId } = await buildSelected();
      const before = await world.snapshot();
      expect(await send(practiceId, day)).toMatchObject({
        ok: false,
        refusal: { kind: 'VALIDATION_FAILED', issues: [{ code: 'SURVEY_DUE_ON', path: 'dueOn' }] },
      });
      expect(await world.snapshot()).toEqual(before);
    },
  );
});

describe('a pending revision', () => {
  it('B-14 moves while the practice stays published, and ends when the practice is archived', async () => {
    const { editor, researcher } = world.actors;
    const practiceId = await world.practice({ leaveAt: 'PUBLISHED' });
    await move(researcher, practiceId, 'ANALYSIS');
    expect(await practiceOf(world, practiceId)).toMatchObject({
      stage: 'PUBLISHED',
      revisionStage: 'ANALYSIS',
    });
    const result = await move(world.actors.coordinator, practiceId, 'WITHDRAWN', { comment: 'x' });
    expect(result).toEqual({ ok: false, refusal: { kind: 'FORBIDDEN', code: 'RIGHT_EDITOR' } });
    const [{ count: before }] = (await letterCount(practiceId)) as [{ count: number }];
    await move(editor, practiceId, 'ARCHIVED', { comment: 'It has ended.' });
    expect(await practiceOf(world, practiceId)).toMatchObject({
      stage: 'ARCHIVED',
      revisionStage: null,
    });
    expect(await letterCount(practiceId)).toEqual([{ count: before + 1 }]);
  });

  const letterCount = (practiceId: string) =>
    world.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM contact.letter l
       JOIN cms.submission s ON s.id = l.submission_id WHERE s.practice_id = $1`,
      [practiceId],
    );
});
