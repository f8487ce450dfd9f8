import { hasRole, hasRoleForLocale, isStaff, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';
import type { ContentSection } from './content-model.ts';
import type { EditionState, Stage } from './stage.ts';

const CURATION: readonly Stage[] = [
  'DRAFT',
  'SUBMITTED',
  'PRELIMINARY_ANALYSIS',
  'SELECTED',
  'SURVEY_SENT',
  'SURVEY_RECEIVED',
  'ANALYSIS',
];
/** The stages at which a practice can be translated. */
export const TRANSLATION_STAGES: readonly Stage[] = ['ANALYSIS', 'REVIEW', 'APPROVED', 'PUBLISHED'];

/** Whether the actor sees working practices at all. */
export function canSeePractices(actor: Actor): Decision {
  return actor.kind === 'SYSTEM' || isStaff(actor) ? ALLOWED : deny('RIGHT_STAFF');
}

/** Whether the actor may make a practice without a submission. */
export function canCreatePractice(actor: Actor): Decision {
  return actor.kind === 'SYSTEM' || hasRole(actor, 'COORDINATOR') || hasRole(actor, 'EDITOR')
    ? ALLOWED
    : deny('RIGHT_COORDINATOR_OR_EDITOR');
}

/** Whether the actor may change the facts at this stage. */
export function canSaveFacts(actor: Actor, stage: Stage): Decision {
  return canSaveSourceText(actor, stage, 'PRACTICE');
}

/**
 * Whether the actor may change a text of the source locale at this stage: coordinators and editors the
 * practice's own words, researchers everything while they analyse, editors the analysis too.
 */
export function canSaveSourceText(actor: Actor, stage: Stage, section: ContentSection): Decision {
  if (actor.kind === 'SYSTEM') return ALLOWED;
  const isResearcher = hasRole(actor, 'RESEARCHER');
  const isEditor = hasRole(actor, 'EDITOR');
  const isCoordinator = hasRole(actor, 'COORDINATOR');
  if (!isResearcher && !isEditor && !isCoordinator) return deny('RIGHT_EDIT_SOURCE');
  if (section !== 'PRACTICE') {
    if (!isResearcher && !isEditor) return deny('RIGHT_ANALYSIS');
    return stage === 'ANALYSIS' ? ALLOWED : deny('STAGE_NOT_ANALYSIS');
  }
  if (isEditor || isCoordinator) {
    return CURATION.includes(stage) ? ALLOWED : deny('STAGE_NOT_EDITABLE');
  }
  return stage === 'ANALYSIS' ? ALLOWED : deny('STAGE_NOT_ANALYSIS');
}

/** Whether the actor may translate into the locale while the practice is at this stage. */
export function canTranslate(actor: Actor, locale: string, stage: Stage): Decision {
  if (actor.kind !== 'SYSTEM' && !hasRoleForLocale(actor, 'TRANSLATOR', locale)) {
    return deny('RIGHT_TRANSLATOR_FOR_LOCALE', null, { locale });
  }
  return TRANSLATION_STAGES.includes(stage) ? ALLOWED : deny('STAGE_TOO_EARLY_FOR_TRANSLATION');
}

/** Whether texts of an edition may be written in this state. */
export function canWriteEdition(state: EditionState): Decision {
  return state === 'IN_TRANSLATION' ? ALLOWED : deny('EDITION_NOT_IN_TRANSLATION');
}

/**
 * Whether the actor may approve or return a translation: an editor (for the locale), who did not
 * translate it.
 */
export function canReviewTranslation(
  actor: Actor,
  locale: string,
  translatorIds: readonly string[],
): Decision {
  if (actor.kind === 'SYSTEM') return ALLOWED;
  if (!hasRoleForLocale(actor, 'EDITOR', locale)) {
    return deny('RIGHT_EDITOR_FOR_LOCALE', null, { locale });
  }
  const own = actor.kind === 'ACCOUNT' && translatorIds.includes(actor.accountId);
  return own ? deny('FOUR_EYES_TRANSLATION') : ALLOWED;
}
