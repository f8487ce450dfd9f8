import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, ROLES, type Actor, type Role } from '../../kernel/actor.ts';
import type { Decision } from '../../kernel/decision.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import type { ContentSection } from './content-model.ts';
import { isVisibleLocale, visibleLocales } from './locale-scope.ts';
import {
  canCreatePractice,
  canReviewTranslation,
  canSaveSourceText,
  canSeePractices,
  canTranslate,
  canWriteEdition,
} from './practice-policy.ts';
import { EDITION_STATES, STAGES, workingStage, type Stage } from './stage.ts';

const system: Actor = { kind: 'SYSTEM', name: 'test' };
const submitter: Actor = { kind: 'SUBMITTER', submissionId: 's' };

function holder(...grants: readonly (readonly [Role, (readonly string[] | null)?])[]): Actor {
  return {
    kind: 'ACCOUNT',
    accountId: 'me',
    grants: grants.map(([role, locales = null]) => ({ role, locales, regions: null })),
  };
}

/** `OK`, or the code of the first thing unmet. */
function codeOf(decision: Decision): string {
  return decision.allowed ? 'OK' : decision.unmet[0]!.code;
}

describe('who sees working practices', () => {
  it.each<[Actor, string]>([
    [ANONYMOUS, 'RIGHT_STAFF'],
    [submitter, 'RIGHT_STAFF'],
    [holder(), 'RIGHT_STAFF'],
    [holder(['CONTRIBUTOR']), 'RIGHT_STAFF'],
    [holder(['CONTRIBUTOR'], ['TRANSLATOR', ['sv']]), 'OK'],
    [holder(['ADMINISTRATOR']), 'OK'],
    [system, 'OK'],
  ])('%j: %s', (actor, code) => expect(codeOf(canSeePractices(actor))).toBe(code));
});

describe('who begins a practice', () => {
  it.each(ROLES.map((role) => [role, ['COORDINATOR', 'EDITOR'].includes(role)] as const))(
    '%s: %s',
    (role, may) => {
      const code = may ? 'OK' : 'RIGHT_COORDINATOR_OR_EDITOR';
      expect(codeOf(canCreatePractice(holder([role])))).toBe(code);
    },
  );
});

/** Stages at which a role writes a section of the source locale, and the answer at the others. */
const WRITING: readonly [Role, ContentSection, readonly Stage[], string][] = [
  ['CONTRIBUTOR', 'PRACTICE', [], 'RIGHT_EDIT_SOURCE'],
  ['TRANSLATOR', 'PRACTICE', [], 'RIGHT_EDIT_SOURCE'],
  ['ADMINISTRATOR', 'PRACTICE', [], 'RIGHT_EDIT_SOURCE'],
  ...(['COORDINATOR', 'EDITOR'] as const).map(
    (role): [Role, ContentSection, readonly Stage[], string] => [
      role,
      'PRACTICE',
      [
        'DRAFT',
        'SUBMITTED',
        'PRELIMINARY_ANALYSIS',
        'SELECTED',
        'SURVEY_SENT',
        'SURVEY_RECEIVED',
        'ANALYSIS',
      ],
      'STAGE_NOT_EDITABLE',
    ],
  ),
  ['RESEARCHER', 'PRACTICE', ['ANALYSIS'], 'STAGE_NOT_ANALYSIS'],
  ...(['ASPECTS', 'TIPS', 'MATRIX'] as const).flatMap(
    (section): [Role, ContentSection, readonly Stage[], string][] => [
      ['RESEARCHER', section, ['ANALYSIS'], 'STAGE_NOT_ANALYSIS'],
      ['EDITOR', section, ['ANALYSIS'], 'STAGE_NOT_ANALYSIS'],
      ['COORDINATOR', section, [], 'RIGHT_ANALYSIS'],
      ['TRANSLATOR', section, [], 'RIGHT_EDIT_SOURCE'],
    ],
  ),
];

describe('who writes the source locale', () => {
  it.each(WRITING)('%s in %s: at %j, otherwise %s', (role, section, stages, otherwise) => {
    for (const stage of STAGES) {
      const code = stages.includes(stage) ? 'OK' : otherwise;
      expect([stage, codeOf(canSaveSourceText(holder([role]), stage, section))]).toEqual([
        stage,
        code,
      ]);
    }
  });

  it('goes by the stage of the pending revision, so that a published practice is left alone', () => {
    expect(workingStage({ stage: 'PUBLISHED', revisionStage: null })).toBe('PUBLISHED');
    expect(workingStage({ stage: 'PUBLISHED', revisionStage: 'ANALYSIS' })).toBe('ANALYSIS');
  });
});

describe('who translates', () => {
  const late: readonly Stage[] = ['ANALYSIS', 'REVIEW', 'APPROVED', 'PUBLISHED'];

  it.each(STAGES)('at %s', (stage) => {
    const code = late.includes(stage) ? 'OK' : 'STAGE_TOO_EARLY_FOR_TRANSLATION';
    expect(codeOf(canTranslate(holder(['TRANSLATOR']), 'sv', stage))).toBe(code);
  });

  it.each<[Actor, string, string]>([
    [holder(['TRANSLATOR', ['sv', 'en']]), 'sv', 'OK'],
    [holder(['TRANSLATOR', ['sv', 'en']]), 'it', 'RIGHT_TRANSLATOR_FOR_LOCALE'],
    [holder(['TRANSLATOR', ['sv']], ['EDITOR']), 'it', 'RIGHT_TRANSLATOR_FOR_LOCALE'],
    [holder(['EDITOR']), 'sv', 'RIGHT_TRANSLATOR_FOR_LOCALE'],
    [holder(['TRANSLATOR']), 'it', 'OK'],
    [ANONYMOUS, 'sv', 'RIGHT_TRANSLATOR_FOR_LOCALE'],
    [system, 'sv', 'OK'],
  ])('C-16 %j into %s: %s', (actor, locale, code) => {
    expect(codeOf(canTranslate(actor, locale, 'ANALYSIS'))).toBe(code);
  });

  it.each(EDITION_STATES)('into an edition in state %s', (state) => {
    const code = state === 'IN_TRANSLATION' ? 'OK' : 'EDITION_NOT_IN_TRANSLATION';
    expect(codeOf(canWriteEdition(state))).toBe(code);
  });
});

describe('who reviews a translation', () => {
  it.each<[Actor, readonly string[], string]>([
    [holder(['EDITOR']), ['somebody'], 'OK'],
    [holder(['EDITOR', ['sv']]), [], 'OK'],
    [holder(['EDITOR', ['it']]), ['somebody'], 'RIGHT_EDITOR_FOR_LOCALE'],
    [holder(['TRANSLATOR']), ['somebody'], 'RIGHT_EDITOR_FOR_LOCALE'],
    [holder(['EDITOR'], ['TRANSLATOR']), ['somebody', 'me'], 'FOUR_EYES_TRANSLATION'],
    [system, ['somebody'], 'OK'],
  ])('B-05 %j of what %j wrote: %s', (actor, writers, code) => {
    expect(codeOf(canReviewTranslation(actor, 'sv', writers))).toBe(code);
  });
});

describe('the languages somebody sees', () => {
  it.each<[Actor, readonly string[] | null]>([
    [ANONYMOUS, []],
    [submitter, []],
    [holder(['CONTRIBUTOR']), []],
    [holder(['TRANSLATOR', ['sv', 'el']]), ['el', 'sv']],
    [holder(['TRANSLATOR', ['sv']], ['EDITOR', ['it', 'sv']]), ['it', 'sv']],
    [holder(['TRANSLATOR', ['sv']], ['CONTRIBUTOR']), ['sv']],
    [holder(['TRANSLATOR', ['sv']], ['RESEARCHER']), null],
    [system, null],
  ])('C-16 %j: %j', (actor, locales) => expect(visibleLocales(actor)).toEqual(locales));

  it.each<[readonly string[] | null, string, boolean]>([
    [['sv'], 'sv', true],
    [['sv'], 'it', false],
    [['sv'], 'el', true],
    [[], 'el', true],
    [null, 'it', true],
  ])('C-16 %j of a practice from Greek: %s %s', (visible, locale, seen) => {
    expect(isVisibleLocale(visible, locale, 'el')).toBe(seen);
  });
});

describe('a negative decision', () => {
  it.each([
    ['RIGHT_STAFF', { kind: 'FORBIDDEN', code: 'RIGHT_STAFF' }],
    ['FOUR_EYES_TRANSLATION', { kind: 'FORBIDDEN', code: 'FOUR_EYES_TRANSLATION' }],
    [
      'STAGE_NOT_ANALYSIS',
      { kind: 'TRANSITION_NOT_ALLOWED', unmet: [{ code: 'STAGE_NOT_ANALYSIS', path: null }] },
    ],
  ])('%s becomes a refusal', (code, refusal) => {
    const decision = { allowed: false, unmet: [{ code, path: null }] } as const;
    expect(refusalOf(decision)).toEqual({ ok: false, refusal });
    expect(refusalOf({ allowed: true })).toBeNull();
  });
});
