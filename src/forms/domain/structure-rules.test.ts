import { describe, expect, it } from '@jest/globals';
import type { MatrixStructure } from './criteria-matrix.ts';
import type { ItemType, QuestionnaireItem, QuestionnaireStructure } from './questionnaire.ts';
import { unmetForMatrix, unmetForQuestionnaire } from './structure-rules.ts';
import { unmetForVersion } from './version-rules.ts';

function buildItem(overrides: Partial<QuestionnaireItem> = {}): QuestionnaireItem {
  return {
    key: 'title',
    path: 'title',
    type: 'PLAIN_TEXT',
    taxonomy: null,
    required: true,
    maxLength: 120,
    provenance: 'SOURCED',
    ...overrides,
  };
}

function buildStructure(...items: readonly QuestionnaireItem[]): QuestionnaireStructure {
  return { sections: [{ key: 'practice', items }], consent: null };
}

const CONSENT_ITEM = buildItem({ key: 'consent', path: null, type: 'CONSENT', maxLength: null });
const CONSENT = { version: 1, purpose: 'SUBMISSION', textHashes: { en: 'abc' } };

function codesOf(structure: QuestionnaireStructure): readonly string[] {
  return unmetForQuestionnaire(structure).map((issue) => issue.code);
}

describe('structure of a questionnaire', () => {
  it.each<[string, QuestionnaireStructure, readonly string[]]>([
    ['one sound item', buildStructure(buildItem()), []],
    ['no item', buildStructure(), ['FORM_EMPTY']],
    ['a malformed key', buildStructure(buildItem({ key: 'a b' })), ['FORM_KEY_MALFORMED']],
    ['a key twice', buildStructure(buildItem(), buildItem({ path: null })), ['FORM_KEY_TWICE']],
    ['a path twice', buildStructure(buildItem(), buildItem({ key: 'name' })), ['FORM_KEY_TWICE']],
    ['an unknown type', buildStructure(buildItem({ type: 'COLOUR' as ItemType })), ['FORM_ITEM']],
    ['terms of nothing', buildStructure(buildItem({ type: 'TERMS' })), ['FORM_ITEM']],
    ['a vocabulary for a text', buildStructure(buildItem({ taxonomy: 'X' })), ['FORM_ITEM']],
    ['no room for an answer', buildStructure(buildItem({ maxLength: 0 })), ['FORM_ITEM']],
    ['a consent without its text', buildStructure(CONSENT_ITEM), ['FORM_CONSENT']],
    [
      'a text of consent that nobody is asked for',
      { ...buildStructure(buildItem()), consent: CONSENT },
      ['FORM_CONSENT'],
    ],
    ['a consent with its text', { ...buildStructure(CONSENT_ITEM), consent: CONSENT }, []],
  ])('%s', (_, structure, codes) => {
    expect(codesOf(structure)).toEqual(codes);
  });
});

function buildMatrix(key: string, scale: readonly number[] = [0, 1, 2, 3, 4]): MatrixStructure {
  const questions = [{ key, origin: 'proposed', lookFor: 2 }];
  return {
    scale,
    criteria: [{ criterion: 'relevance', optional: false, coreOrigin: 'OECD', questions }],
  };
}

describe('structure of a matrix', () => {
  it.each<[string, MatrixStructure, readonly string[]]>([
    ['a sound matrix', buildMatrix('relevance-need'), []],
    ['no question', { scale: [0, 1], criteria: [] }, ['FORM_EMPTY']],
    ['a question of elsewhere', buildMatrix('impact-change'), ['FORM_QUESTION_ELSEWHERE']],
    ['a malformed key', buildMatrix('relevance-Need'), ['FORM_KEY_MALFORMED']],
    ['a scale that falls', buildMatrix('relevance-need', [1, 0]), ['FORM_SCALE']],
    ['a scale of one value', buildMatrix('relevance-need', [1]), ['FORM_SCALE']],
  ])('%s', (_, structure, codes) => {
    expect(unmetForMatrix(structure).map((issue) => issue.code)).toEqual(codes);
  });
});

describe('versions of a form', () => {
  it.each<[string, readonly [number, number, boolean | null], readonly string[]]>([
    ['the first', [1, 0, null], []],
    ['the next', [3, 2, null], []],
    ['an equal one again', [1, 2, true], []],
    ['B-20 another content under a taken number', [1, 1, false], ['FORM_VERSION_IMMUTABLE']],
    ['a gap', [3, 1, null], ['FORM_VERSION_GAP']],
    ['none', [0, 0, null], ['FORM_VERSION_GAP']],
  ])('%s', (_, [version, newest, isEqual], codes) => {
    const unmet = unmetForVersion(version, newest, isEqual);
    expect(unmet.map((issue) => issue.code)).toEqual(codes);
  });
});
