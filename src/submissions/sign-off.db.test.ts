import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeSummary, moveOf, practiceOf, tryMove } from '../../test/builders/moves.ts';
import { putAt, submissionOf } from '../../test/builders/submissions.ts';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import { accountIdOf, type Actor } from '../kernel/actor.ts';
import { saveAspect } from '../evaluation/index.ts';
import { signOff } from './commands/sign-off.ts';
import { submitPractice } from './commands/submit-practice.ts';
import { listAvailableTransitions } from './queries/available-transitions.ts';
import { signOffsOf } from './queries/sign-offs.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('signing off', () => {
  async function sign(who: Actor, practiceId: string) {
    const { to: _, letter: __, ...order } = await moveOf(world, practiceId, 'APPROVED');
    return world.run(who, signOff, order);
  }

  const forbidden = (code: string) => ({ ok: false, refusal: { kind: 'FORBIDDEN', code } });

  /** Brings a practice under review, where this person wrote something and somebody else changed it again. */
  async function writtenBy(person: Actor): Promise<string> {
    const practiceId = await world.practice({ leaveAt: 'ANALYSIS' });
    await changeSummary(world, person, practiceId, 'Τα λόγια του πρώτου.');
    await changeSummary(world, world.actors.researcher, practiceId, 'Τα λόγια του δεύτερου.');
    await putAt(world, practiceId, { stage: 'REVIEW' });
    return practiceId;
  }

  it('B-06 keeps the hash of what was signed', async () => {
    const practiceId = await world.practice({ leaveAt: 'REVIEW' });
    expect(await sign(world.actors.editor, practiceId)).toMatchObject({
      ok: true,
      value: { stage: 'APPROVED' },
    });
    const practice = await practiceOf(world, practiceId);
    expect(await signOffsOf(world.database.reader, practice)).toEqual([
      { accountId: accountIdOf(world.actors.editor), at: expect.any(Date), isValid: true },
    ]);
  });

  it.each<[string, (practiceId: string) => Promise<unknown>]>([
    ['a word', (practiceId) => changeSummary(world, SYSTEM, practiceId, 'Άλλα λόγια.')],
    [
      'a fact',
      (practiceId) =>
        world.sql(
          `UPDATE cms.practice SET outcome = 'ACHIEVED', version = version + 1 WHERE id = $1`,
          [practiceId],
        ),
    ],
    ['the assessment', (practiceId) => rateInclusion(practiceId)],
  ])('B-06 is voided by a later change of %s, and arms the guard again', async (_, change) => {
    const practiceId = await world.practice({ leaveAt: 'REVIEW' });
    await sign(world.actors.editor, practiceId);
    const publishing = async () => {
      const practice = await practiceOf(world, practiceId);
      const all = await listAvailableTransitions(
        world.database.reader,
        practice,
        world.actors.editor,
      );
      return all.find(({ to }) => to === 'PUBLISHED');
    };
    expect(await publishing()).toMatchObject({ allowed: true, unmet: [] });
    await change(practiceId);
    expect(
      await signOffsOf(world.database.reader, await practiceOf(world, practiceId)),
    ).toMatchObject([{ isValid: false }]);
    expect(await publishing()).toMatchObject({
      allowed: false,
      unmet: [{ code: 'SIGN_OFF_MISSING' }],
    });
    const order = await moveOf(world, practiceId, 'PUBLISHED');
    expect(await tryMove(world, world.actors.editor, order)).toMatchObject({
      ok: false,
      refusal: { kind: 'TRANSITION_NOT_ALLOWED', unmet: [{ code: 'SIGN_OFF_MISSING' }] },
    });
  });

  it('B-05 is not for whoever changed something last', async () => {
    const person = await world.account(
      { role: 'EDITOR', locales: null, regions: null },
      { role: 'RESEARCHER', locales: null, regions: null },
    );
    const practiceId = await world.practice({ leaveAt: 'ANALYSIS' });
    await changeSummary(world, person, practiceId, 'Δικά μου λόγια.');
    await putAt(world, practiceId, { stage: 'REVIEW' });
    const before = await world.snapshot();
    expect(await sign(person, practiceId)).toEqual(forbidden('FOUR_EYES_SIGN_OFF'));
    expect(await world.snapshot()).toEqual(before);
  });

  it('B-05 is not for whoever wrote something that somebody else changed since', async () => {
    const person = await world.account({ role: 'EDITOR', locales: null, regions: null });
    const practiceId = await writtenBy(person);
    expect(await sign(person, practiceId)).toEqual(forbidden('FOUR_EYES_SIGN_OFF'));
    expect(await sign(world.actors.editor, practiceId)).not.toEqual(
      forbidden('FOUR_EYES_SIGN_OFF'),
    );
  });

  it('B-05 is not for whoever handed the practice in', async () => {
    const person = await world.account({ role: 'EDITOR', locales: null, regions: null });
    const { practiceId } = await world.must(person, submitPractice, submissionOf(world));
    await putAt(world, practiceId, { stage: 'REVIEW' });
    const transitions = await listAvailableTransitions(
      world.database.reader,
      await practiceOf(world, practiceId),
      person,
    );
    const codes = transitions.find(({ to }) => to === 'APPROVED')?.unmet.map(({ code }) => code);
    expect(codes).toContain('FOUR_EYES_SIGN_OFF');
  });

  it('B-05 is not for the service itself', async () => {
    const practiceId = await world.practice({ leaveAt: 'REVIEW' });
    expect(await sign(SYSTEM, practiceId)).toEqual(forbidden('RIGHT_EDITOR'));
  });
});

/** Rates an aspect, past the stage in which people may. */
async function rateInclusion(practiceId: string): Promise<void> {
  const [row] = await world.sql<{ version: number }>(
    `SELECT version FROM cms.aspect_assessment WHERE practice_id = $1 AND aspect = 'inclusion'`,
    [practiceId],
  );
  const facts = { state: 'ASSESSED', notAssessedReason: null, rating: 3 } as const;
  const key = { practiceId, aspect: 'inclusion', expectedVersion: row!.version } as const;
  await world.must(SYSTEM, saveAspect, { ...key, ...facts });
}
