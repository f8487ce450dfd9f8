import { describe, expect, it } from '@jest/globals';
import { richTextFromPlain } from '../../kernel/rich-text.ts';
import type { ItemType, QuestionnaireItem, QuestionnaireStructure } from './questionnaire.ts';
import { validateAnswers, type AnswerRules } from './validate-answers.ts';

function buildItem(type: ItemType, overrides: Partial<QuestionnaireItem> = {}): QuestionnaireItem {
  return {
    key: 'item',
    path: null,
    type,
    taxonomy: type === 'TERM' || type === 'TERMS' ? 'POLICY_AREA' : null,
    required: false,
    maxLength: null,
    provenance: 'PROPOSED',
    ...overrides,
  };
}

function formOf(item: QuestionnaireItem): QuestionnaireStructure {
  return { sections: [{ key: 'section', items: [item] }], consent: null };
}

function codesOf(item: QuestionnaireItem, answer: unknown, rules?: AnswerRules) {
  return validateAnswers(formOf(item), { item: answer }, rules).map((issue) => issue.code);
}

const PARTNER = { name: 'Red Cross', category: 'civil_society', scope: null, area: null };
const RESULT = {
  name: 'participants',
  unit: 'persons',
  baseline: null,
  target: 100,
  achieved: 80.5,
  measuredOn: '2021-06-30',
};

describe('shapes of answers', () => {
  it.each<[ItemType, unknown]>([
    ['PLAIN_TEXT', 'Two\nlines'],
    ['TEXT_LINE', 'One line'],
    ['RICH_TEXT', 'First paragraph.\n\n- a list'],
    ['RICH_TEXT', richTextFromPlain('A tree.')],
    ['EMAIL', 'somebody@example.org'],
    ['INTEGER', 0],
    ['REGIONS', ['skane', 'puglia']],
    ['TERM', 'labour'],
    ['TERMS', ['labour']],
    ['PERIOD', { start: '2019', end: null, isOngoing: true }],
    ['PERIOD', { start: '2019-05', end: '2019', isOngoing: false }],
    ['PERIOD', { start: null, end: '2020', isOngoing: null }],
    ['PARTNERS', [PARTNER]],
    ['MONEY', { amountCents: 30_000_000, currency: 'EUR' }],
    ['URLS', [{ url: 'https://example.org', kind: 'WEBSITE' }]],
    ['INDICATORS', [RESULT]],
    ['CONSENT', true],
  ])('%s accepts %j', (type, answer) => {
    expect(codesOf(buildItem(type), answer)).toEqual([]);
  });

  it.each<[ItemType, unknown]>([
    ['PLAIN_TEXT', 7],
    ['PLAIN_TEXT', richTextFromPlain('A tree.')],
    ['TEXT_LINE', 'Two\nlines'],
    ['RICH_TEXT', { type: 'document', content: [{ type: 'script' }] }],
    ['EMAIL', 'somebody'],
    ['EMAIL', 'a@b'],
    ['EMAIL', 'x y@example.org'],
    ['INTEGER', 1.5],
    ['INTEGER', -1],
    ['INTEGER', '7'],
    ['REGIONS', 'skane'],
    ['REGIONS', ['skane', 'skane']],
    ['TERM', ['labour']],
    ['TERMS', [7]],
    ['PERIOD', { start: '2019-13', end: null, isOngoing: null }],
    ['PERIOD', { start: '2021', end: '2020', isOngoing: false }],
    ['PERIOD', { start: '2019', end: '2020', isOngoing: true }],
    ['PERIOD', { start: '2019', end: null }],
    ['PARTNERS', [{ ...PARTNER, name: ' ' }]],
    ['PARTNERS', [{ ...PARTNER, phone: '1' }]],
    ['MONEY', { amountCents: 1.5, currency: 'EUR' }],
    ['MONEY', { amountCents: 1, currency: 'euro' }],
    ['URLS', [{ url: 'javascript:alert(1)', kind: 'WEBSITE' }]],
    ['URLS', [{ url: 'https://example.org', kind: 'BLOG' }]],
    ['INDICATORS', [{ ...RESULT, achieved: '80' }]],
    ['INDICATORS', [{ ...RESULT, measuredOn: '2021' }]],
    ['CONSENT', 'yes'],
  ])('%s refuses %j', (type, answer) => {
    expect(codesOf(buildItem(type), answer)).toEqual(['ANSWER_SHAPE']);
  });
});

describe('rules of answers', () => {
  it.each<[string, ItemType, unknown]>([
    ['null', 'PLAIN_TEXT', null],
    ['blank text', 'PLAIN_TEXT', ' \n '],
    ['an empty document', 'RICH_TEXT', { type: 'document', content: [] }],
    ['an empty list', 'TERMS', []],
    ['a period of nulls', 'PERIOD', { start: null, end: null, isOngoing: null }],
    ['a consent that is not given', 'CONSENT', false],
  ])('a required item refuses %s', (_, type, answer) => {
    const item = buildItem(type, { required: true });
    expect(codesOf(item, answer)).toEqual(['ANSWER_REQUIRED']);
    expect(codesOf(item, answer, { isUnfinished: true })).toEqual([]);
  });

  it('a required item refuses an answer that is absent', () => {
    const form = formOf(buildItem('PLAIN_TEXT', { required: true }));
    expect(validateAnswers(form, {})).toEqual([{ code: 'ANSWER_REQUIRED', path: 'answers.item' }]);
  });

  it('refuses an answer to a question that is not in the form', () => {
    const form = formOf(buildItem('PLAIN_TEXT'));
    expect(validateAnswers(form, { colour: 'red' })).toEqual([
      { code: 'ANSWER_UNKNOWN', path: 'answers.colour' },
    ]);
  });

  it('counts characters as readers do, in the plain form of a tree', () => {
    const item = buildItem('RICH_TEXT', { maxLength: 2 });
    expect(codesOf(item, '😀😀')).toEqual([]);
    expect(validateAnswers(formOf(item), { item: richTextFromPlain('abc') })).toEqual([
      { code: 'ANSWER_TOO_LONG', path: 'answers.item', params: { max: 2, length: 3 } },
    ]);
  });

  it('refuses characters that turn the direction of a text', () => {
    expect(codesOf(buildItem('PLAIN_TEXT'), 'abc\u202edef')).toEqual(['ANSWER_CHARACTER']);
  });

  it.each<[ItemType, unknown, string]>([
    ['TERM', 'music', 'music'],
    ['TERMS', ['labour', 'music'], 'music'],
    ['REGIONS', ['atlantis'], 'atlantis'],
    ['PARTNERS', [{ ...PARTNER, scope: 'cosmic' }], 'cosmic'],
  ])('%s refuses codes that do not exist', (type, answer, value) => {
    const rules = {
      regions: new Set(['skane']),
      terms: {
        POLICY_AREA: new Set(['labour']),
        STAKEHOLDER_CATEGORY: new Set(['civil_society']),
        STAKEHOLDER_SCOPE: new Set(['local']),
      },
    };
    expect(validateAnswers(formOf(buildItem(type)), { item: answer }, rules)).toEqual([
      { code: 'ANSWER_CODE_UNKNOWN', path: 'answers.item', params: { value } },
    ]);
  });
});
