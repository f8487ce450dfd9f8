import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { buildSubmission, submissionOf } from '../../test/builders/submissions.ts';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import { ANONYMOUS } from '../kernel/actor.ts';
import { transitionPractice } from './commands/transition-practice.ts';
import { submitPractice } from './commands/submit-practice.ts';

const RUNS = 5;
const PARALLEL = 20;

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const count = async (tableSql: string, whereSql = 'true', values: readonly unknown[] = []) => {
  const sql = `SELECT count(*)::int AS count FROM ${tableSql} WHERE ${whereSql}`;
  return (await world.sql<{ count: number }>(sql, values))[0]!.count;
};

describe('the same move twenty times at once', () => {
  it('E3 happens exactly once, with one line of history and one event, in every run', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const { practiceId, version } = await buildSubmission(world);
      const move = {
        practiceId,
        to: 'PRELIMINARY_ANALYSIS',
        expectedVersion: version,
        comment: null,
        letter: null,
        write: world.write,
      } as const;
      const { coordinator } = world.actors;
      const results = await Promise.all(
        Array.from({ length: PARALLEL }, () => world.run(coordinator, transitionPractice, move)),
      );
      const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
      expect(refusals).toHaveLength(PARALLEL - 1);
      for (const refusal of refusals) {
        expect(refusal).toMatchObject({
          kind: 'VERSION_CONFLICT',
          baseVersion: version,
          currentVersion: version + 1,
          changedBy: coordinator.kind === 'ACCOUNT' ? coordinator.accountId : null,
        });
      }
      const moved = "data->>'to' = 'PRELIMINARY_ANALYSIS'";
      expect(await count('cms.history', `subject_id = $1 AND ${moved}`, [practiceId])).toBe(1);
      const told = "payload->>'to' = 'PRELIMINARY_ANALYSIS'";
      expect(await count('cms.outbox_event', `subject_id = $1 AND ${told}`, [practiceId])).toBe(1);
    }
  });
});

describe('the same submission twenty times at once', () => {
  it('E4 is one submission, and every answer is the first one, also later', async () => {
    const before = await count('cms.submission');
    const input = submissionOf(world, { idempotencyKey: randomUUID() });
    const submit = () => world.must(ANONYMOUS, submitPractice, input);
    const answers = await Promise.all(Array.from({ length: PARALLEL }, submit));
    world.clock.advance(24 * 3_600_000);
    answers.push(await submit());
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await count('cms.submission')).toBe(before + 1);
    const { practiceId, submissionId } = answers[0]!;
    expect(await count('cms.submission_access', 'submission_id = $1', [submissionId])).toBe(1);
    expect(await count('contact.letter', 'submission_id = $1', [submissionId])).toBe(1);
    expect(await count('cms.handed_in', 'submission_id = $1', [submissionId])).toBe(1);
    expect(await count('cms.outbox_event', 'subject_id = $1', [practiceId])).toBe(2);
  });

  it('E4 is refused with another input under the same key, and changes nothing', async () => {
    const input = submissionOf(world);
    await world.must(ANONYMOUS, submitPractice, input);
    const before = await world.snapshot();
    const other = { ...input, isDraft: true };
    const result = await world.run(ANONYMOUS, submitPractice, other);
    expect(result).toEqual({ ok: false, refusal: { kind: 'IDEMPOTENCY_CONFLICT' } });
    expect(await world.snapshot()).toEqual(before);
  });

  it('E4 two people who chose the same key do not meet', async () => {
    const input = submissionOf(world);
    const contact = { ...input.contact, email: 'grace@demo.invalid' };
    const first = await world.must(ANONYMOUS, submitPractice, input);
    const second = await world.must(ANONYMOUS, submitPractice, { ...input, contact });
    expect(second.submissionId).not.toBe(first.submissionId);
    expect(second.token).not.toBe(first.token);
  });

  it('E4 a refused call leaves its key free', async () => {
    const input = submissionOf(world);
    const consent = { ...input.consent, isAccepted: false };
    const refused = await world.run(ANONYMOUS, submitPractice, { ...input, consent });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'VALIDATION_FAILED' } });
    expect(await world.run(ANONYMOUS, submitPractice, input)).toMatchObject({ ok: true });
  });

  it.each([7, 256])('E4 a key of %d characters is refused', async (length) => {
    const input = submissionOf(world, { idempotencyKey: 'k'.repeat(length) });
    expect(await world.run(ANONYMOUS, submitPractice, input)).toMatchObject({
      ok: false,
      refusal: { kind: 'VALIDATION_FAILED', issues: [{ code: 'IDEMPOTENCY_KEY' }] },
    });
  });

  it('A7 the kept answer holds neither the token nor contact data in clear', async () => {
    const { token } = await world.must(ANONYMOUS, submitPractice, submissionOf(world));
    const rows = await world.sql('SELECT * FROM cms.idempotency_key');
    const text = JSON.stringify(rows);
    for (const secret of [token, 'ada@demo.invalid', 'Ada Example']) {
      expect(text).not.toContain(secret);
    }
  });
});
