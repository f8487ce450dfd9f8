import { notFound, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { findPractice, editions } from '../../practices/index.ts';
import {
  transitionPractice,
  type MovedPractice,
  type TransitionPractice,
} from '../../submissions/index.ts';
import { publishEditions } from './publish-editions.ts';
import { takeDown } from './take-down.ts';

/**
 * Moves a practice to any stage of the chart: to PUBLISHED with the source and every approved edition,
 * to ARCHIVED or WITHDRAWN by taking all editions out of sight, otherwise as the chart says.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED`, `VERSION_CONFLICT`.
 */
export async function movePracticeAlong(
  context: CommandContext,
  input: TransitionPractice,
): Promise<Result<MovedPractice>> {
  if (input.to === 'PUBLISHED') return publishAll(context, input);
  const moved = await transitionPractice(context, input);
  if (moved.ok && ['ARCHIVED', 'WITHDRAWN'].includes(input.to)) {
    await takeDown(context, input.practiceId);
  }
  return moved;
}

async function publishAll(
  context: CommandContext,
  input: TransitionPractice,
): Promise<Result<MovedPractice>> {
  const practice = await findPractice(context.tx, input.practiceId);
  if (practice === null) return notFound();
  const known = await editions.list(context.tx, practice.id);
  const approved = known.filter(({ state }) => state === 'APPROVED').map(({ locale }) => locale);
  const locales = [...new Set([practice.sourceLocale, ...approved])];
  const published = await publishEditions(context, { ...input, locales });
  if (!published.ok) return published;
  const { version } = published.value;
  return ok({ id: practice.id, stage: 'PUBLISHED', revisionStage: null, version });
}
