import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, decide, deny, type Decision, type Unmet } from '../../kernel/decision.ts';
import type { Edition, WorkingPractice } from '../../practices/index.ts';

/** Whether the actor may publish and unpublish editions. */
export function canPublish(actor: Actor): Decision {
  return actor.kind === 'SYSTEM' || hasRole(actor, 'EDITOR') ? ALLOWED : deny('RIGHT_EDITOR');
}

/**
 * Whether the editions of these locales can go out now: the practice is approved or published and no
 * revision is under way, every translation is approved, and the source is live or among them.
 * Codes: `PRACTICE_NOT_APPROVED`, `REVISION_PENDING`, `EDITION_NOT_APPROVED` (locale),
 * `SOURCE_NOT_PUBLISHED`.
 */
export function canGoOut(
  practice: WorkingPractice,
  editions: readonly Edition[],
  locales: readonly string[],
  liveLocales: readonly string[],
): Decision {
  const { stage, revisionStage, sourceLocale } = practice;
  if (stage !== 'APPROVED' && stage !== 'PUBLISHED') return deny('PRACTICE_NOT_APPROVED');
  if (revisionStage !== null && revisionStage !== 'APPROVED') return deny('REVISION_PENDING');
  const states = new Map(editions.map(({ locale, state }) => [locale, state]));
  const unmet: Unmet[] = locales
    .filter((locale) => locale !== sourceLocale)
    .filter((locale) => !['APPROVED', 'PUBLISHED'].includes(states.get(locale) ?? 'MISSING'))
    .map((locale) => ({ code: 'EDITION_NOT_APPROVED', path: locale, params: { locale } }));
  const hasSource = [...locales, ...liveLocales].includes(sourceLocale);
  return decide(hasSource ? unmet : [...unmet, { code: 'SOURCE_NOT_PUBLISHED', path: null }]);
}
