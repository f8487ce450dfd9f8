import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { copyPractice, type CopyOptions } from '../../test/builders/submissions.ts';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import { ROLES, type Actor, type Role } from '../kernel/actor.ts';
import type { Result } from '../kernel/result.ts';
import type { CommandContext } from '../platform/db/database.ts';
import { findPractice, STAGES, type Stage } from '../practices/index.ts';
import { findEdge } from '../workflow/chart.ts';
import { answerSurvey } from './commands/answer-survey.ts';
import { resubmit } from './commands/save-submission.ts';
import { transitionPractice } from './commands/transition-practice.ts';
import { withdrawSubmission } from './commands/withdraw-submission.ts';
import { startOfMove } from './domain/moves-from.ts';
import { SUBMISSION_CHART, type Walker } from './domain/submission-chart.ts';
import { listAvailableTransitions } from './queries/available-transitions.ts';
import { contentHash, readWorkingContent } from './queries/working-content.ts';

let world: World;
/** A practice under review: everything about it is complete. */
let complete: string;

beforeAll(async () => {
  world = await openWorld();
  complete = await world.practice({ leaveAt: 'REVIEW' });
});
afterAll(() => world.close());

interface Move {
  readonly practiceId: string;
  readonly to: Stage;
  readonly expectedVersion: number;
}

/** Makes a move by the command that whoever may make it would use. */
function makeMove(
  context: CommandContext,
  { practiceId, to, expectedVersion }: Move,
): Promise<Result<unknown>> {
  const { write } = world;
  const own = { submissionId: null, expectedVersion, write };
  const texts = [{ path: 'tips.transfer_issues', value: 'Απάντηση.' }];
  if (context.actor.kind === 'SUBMITTER') {
    if (to === 'SUBMITTED') return resubmit(context, { ...own, answers: { texts: [], facts: {} } });
    if (to === 'SURVEY_RECEIVED') return answerSurvey(context, { ...own, texts });
    if (to === 'WITHDRAWN') {
      return withdrawSubmission(context, { ...own, reason: 'why', takeDown: async () => {} });
    }
  }
  const words = { comment: 'why', letter: null, write, duplicateOf: complete };
  return transitionPractice(context, { practiceId, to, expectedVersion, ...words });
}

class Undo extends Error {}

/** Tells whether a move succeeds; nothing is left of it. */
async function succeeds(actor: Actor, move: Move): Promise<boolean> {
  let isOk = false;
  const attempt = world.database.transact(async (tx) => {
    const context = { tx, actor, now: world.clock.now(), requestId: null };
    isOk = (await makeMove(context, move)).ok;
    throw new Undo();
  });
  await expect(attempt).rejects.toBeInstanceOf(Undo);
  return isOk;
}

const accounts = new Map<string, Actor>();

/** An account with whole roles; made once. */
async function accountWith(roles: readonly Role[]): Promise<Actor> {
  const key = [...roles].sort().join();
  const known = accounts.get(key);
  if (known !== undefined) return known;
  const grants = roles.map((role) => ({ role, locales: null, regions: null }));
  const made = await world.account(...grants);
  accounts.set(key, made);
  return made;
}

async function sign(practiceId: string, signature: 'VALID' | 'VOID'): Promise<void> {
  const practice = await findPractice(world.database.reader, practiceId);
  const content = await readWorkingContent(world.database.reader, practice!);
  const { editor } = world.actors;
  await world.sql(
    'INSERT INTO cms.sign_off (practice_id, account_id, content_hash, at) VALUES ($1, $2, $3, $4)',
    [
      practiceId,
      editor.kind === 'ACCOUNT' ? editor.accountId : null,
      signature === 'VALID' ? contentHash(content) : 'another',
      world.clock.now(),
    ],
  );
}

const COMPLETE: CopyOptions = {
  stage: 'DRAFT',
  hasSubmission: true,
  hasConsent: true,
  without: [],
  author: null,
};

interface Situation {
  readonly place: Pick<CopyOptions, 'stage' | 'revisionStage'>;
  readonly roles: readonly Role[] | 'SUBMITTER';
  readonly hasSubmission: boolean;
  readonly hasConsent: boolean;
  readonly without: readonly string[];
  readonly isAuthor: boolean;
  readonly signature: 'NONE' | 'VALID' | 'VOID';
  readonly others: readonly Stage[];
}

const place = fc.oneof(
  { weight: 4, arbitrary: fc.record({ stage: fc.constantFrom(...STAGES) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      stage: fc.constant<Stage>('PUBLISHED'),
      revisionStage: fc.constantFrom<Stage>('ANALYSIS', 'REVIEW', 'APPROVED'),
    }),
  },
);

const situation: fc.Arbitrary<Situation> = fc.record({
  place,
  roles: fc.oneof(
    fc.constant<'SUBMITTER'>('SUBMITTER'),
    fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 3 }),
  ),
  hasSubmission: fc.boolean(),
  hasConsent: fc.boolean(),
  without: fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
    {
      weight: 1,
      arbitrary: fc.subarray([
        'title',
        'lessonsLearnt',
        'tips.transfer_issues',
        'aspects.inclusion.inspiringElements',
      ]),
    },
  ),
  isAuthor: fc.boolean(),
  signature: fc.constantFrom('NONE', 'VALID', 'VOID'),
  others: fc.subarray([...STAGES], { minLength: 2, maxLength: 2 }),
});

describe('available transitions', () => {
  it('B-03 are allowed exactly when the move succeeds, for random stages, roles and data', async () => {
    const checked = { allowed: 0, refused: 0 };
    const property = fc.asyncProperty(situation, async (one) => {
      const isSubmitter = one.roles === 'SUBMITTER';
      const account = one.roles === 'SUBMITTER' ? null : await accountWith(one.roles);
      const copy = await copyPractice(world, complete, {
        ...one,
        ...one.place,
        hasSubmission: one.hasSubmission || isSubmitter,
        author: one.isAuthor && account?.kind === 'ACCOUNT' ? account.accountId : null,
      });
      if (one.signature !== 'NONE') await sign(copy.practiceId, one.signature);
      const actor = account ?? { kind: 'SUBMITTER', submissionId: copy.submissionId! };
      const practice = await findPractice(world.database.reader, copy.practiceId);
      const listed = await listAvailableTransitions(world.database.reader, practice!, actor);
      const expectedVersion = practice!.version;
      for (const to of new Set([...listed.map((transition) => transition.to), ...one.others])) {
        const allowed = listed.some((transition) => transition.to === to && transition.allowed);
        const move = { practiceId: copy.practiceId, to, expectedVersion };
        expect({ to, succeeds: await succeeds(actor, move) }).toEqual({ to, succeeds: allowed });
        checked[allowed ? 'allowed' : 'refused'] += 1;
      }
    });
    await fc.assert(property, { numRuns: 80, endOnFailure: true });
    expect(checked.allowed).toBeGreaterThan(20);
    expect(checked.refused).toBeGreaterThan(100);
  }, 120_000);
});

describe('illegal moves', () => {
  const walkers: readonly Walker[] = [...ROLES, 'SUBMITTER'];

  it('B-02 from every stage to every stage are refused for everybody, with every table unchanged', async () => {
    const copies = new Map<
      Stage,
      { readonly practiceId: string; readonly actors: readonly Actor[] }
    >();
    for (const stage of STAGES) {
      const { practiceId, submissionId } = await copyPractice(world, complete, {
        ...COMPLETE,
        stage,
      });
      await sign(practiceId, 'VALID');
      const submitter = { kind: 'SUBMITTER', submissionId: submissionId! } as const;
      const people = await Promise.all(ROLES.map((role) => accountWith([role])));
      copies.set(stage, { practiceId, actors: [...people, submitter] });
    }
    const before = await world.snapshot();
    for (const [stage, { practiceId, actors }] of copies) {
      const { version: expectedVersion } = (await findPractice(world.database.reader, practiceId))!;
      for (const to of STAGES) {
        const edge = findEdge(
          SUBMISSION_CHART,
          startOfMove({ stage, revisionStage: null }, to),
          to,
        );
        for (const [index, actor] of actors.entries()) {
          if (edge?.mayWalk(actor) === null) continue;
          const result = await world.run(actor, makeMove, { practiceId, to, expectedVersion });
          expect(`${walkers[index]}: ${stage} → ${to}: ${kindOf(result)}`).toMatch(
            /(NOT_FOUND|FORBIDDEN|TRANSITION_NOT_ALLOWED)$/u,
          );
        }
      }
    }
    expect(await world.snapshot()).toEqual(before);
  }, 120_000);
});

function kindOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.refusal.kind;
}
