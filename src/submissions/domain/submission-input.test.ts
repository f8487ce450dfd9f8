import { describe, expect, it } from '@jest/globals';
import type { QuestionnaireItem, QuestionnaireStructure } from '../../forms/index.ts';
import { isCalendarDay } from './calendar-day.ts';
import { validateMoveWords } from './move-words.ts';
import { validateSurveyAnswers } from './survey-answers.ts';
import { foreignAnswers, textPathsOf } from './template-answers.ts';
import { validateContact } from './validate-contact.ts';

const CONTACT = { name: 'Ada Example', email: 'ada@demo.invalid', organisation: null };

const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('contact data', () => {
  it('may be a name, an address and nothing else', () => {
    expect(validateContact(CONTACT)).toEqual([]);
    expect(validateContact({ ...CONTACT, organisation: 'Region Example' })).toEqual([]);
  });

  it.each<[string, Partial<typeof CONTACT>, string]>([
    ['an empty name', { name: '  ' }, 'CONTACT_NAME'],
    ['a name of two lines', { name: 'Ada\nBcc: b@demo.invalid' }, 'CONTACT_NAME'],
    ['a name that is too long', { name: 'a'.repeat(201) }, 'CONTACT_NAME'],
    ['an address without a domain', { email: 'ada' }, 'CONTACT_EMAIL'],
    ['two addresses', { email: 'a@demo.invalid,b@demo.invalid' }, 'CONTACT_EMAIL'],
    ['an address with a comment', { email: 'a(b)@demo.invalid' }, 'CONTACT_EMAIL'],
    ['an address with a line break', { email: 'a@demo.invalid\r\nBcc: b' }, 'CONTACT_EMAIL'],
    ['an address with NUL', { email: 'a\u0000@demo.invalid' }, 'CONTACT_EMAIL'],
    ['100 kB of address', { email: `${'a'.repeat(100_000)}@demo.invalid` }, 'CONTACT_EMAIL'],
    ['an empty organisation', { organisation: ' ' as never }, 'CONTACT_ORGANISATION'],
  ])('D12 refuses %s', (_, change, code) => {
    expect(codesOf(validateContact({ ...CONTACT, ...change }))).toEqual([code]);
  });
});

describe('the words of a move', () => {
  const letter = { subject: 'Subject', body: 'Body\n\n[[link]]' };

  it('may be left out', () => {
    expect(validateMoveWords(null, null)).toEqual([]);
    expect(validateMoveWords('A reason.', letter)).toEqual([]);
  });

  it.each<[string, string | null, typeof letter | null, string]>([
    ['a comment with NUL', 'a\u0000', null, 'COMMENT_UNUSABLE'],
    ['a comment that is too long', 'a'.repeat(4_001), null, 'COMMENT_UNUSABLE'],
    ['an empty subject', null, { ...letter, subject: ' ' }, 'LETTER_SUBJECT'],
    ['a subject of two lines', null, { ...letter, subject: 'a\nb' }, 'LETTER_SUBJECT'],
    ['an empty body', null, { ...letter, body: '' }, 'LETTER_BODY'],
    ['a body that is too long', null, { ...letter, body: 'a'.repeat(10_001) }, 'LETTER_BODY'],
  ])('D4 refuses %s', (_, comment, words, code) => {
    expect(codesOf(validateMoveWords(comment, words))).toEqual([code]);
  });
});

describe('a calendar day', () => {
  it.each<[string, boolean]>([
    ['2026-03-02', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-3-2', false],
    ['tomorrow', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isCalendarDay(text)).toBe(expected);
  });
});

function item(key: string, path: string | null, more: Partial<QuestionnaireItem> = {}) {
  return {
    key,
    path,
    type: 'RICH_TEXT',
    taxonomy: null,
    required: false,
    maxLength: null,
    provenance: 'PROPOSED',
    ...more,
  } as const;
}

function formOf(...items: readonly QuestionnaireItem[]): QuestionnaireStructure {
  return { sections: [{ key: 'all', items }], consent: null };
}

describe('answers to the template', () => {
  const form = formOf(item('title', 'title'), item('regions', 'facts.regions'), item('who', null));

  it('go to the paths of its items that are no facts', () => {
    expect([...textPathsOf(form)]).toEqual(['title']);
  });

  it('A12 are refused at other paths, and for facts that only the Lab sets', () => {
    const texts = [
      { path: 'title', value: 'Example' },
      { path: 'aspects.inclusion.inspiringElements', value: 'x' },
      { path: '__proto__', value: 'x' },
    ];
    expect(foreignAnswers(form, { texts, facts: { reviewBy: '2027-01-01' } })).toEqual([
      { code: 'PATH_NOT_IN_FORM', path: 'aspects.inclusion.inspiringElements' },
      { code: 'PATH_NOT_IN_FORM', path: '__proto__' },
      { code: 'PATH_NOT_IN_FORM', path: 'facts.reviewBy' },
    ]);
    expect(foreignAnswers(form, { texts: [], facts: { reviewBy: null } })).toEqual([]);
  });
});

describe('answers to the survey', () => {
  const form = formOf(
    item('need', 'matrix.relevance-need.answer'),
    item('evaluation', null),
    item('outcome', 'facts.outcome', { type: 'TERM', taxonomy: 'PRACTICE_OUTCOME' }),
    item('indicators', 'facts.resultIndicators', { type: 'INDICATORS' }),
  );
  const rules = { terms: { PRACTICE_OUTCOME: new Set(['ACHIEVED']) } };
  const check = (...texts: { path: string; value: unknown }[]) =>
    validateSurveyAnswers(form, texts, rules);

  it('are taken at the path of the item, or under its key when it has none', () => {
    const answers = [
      { path: 'matrix.relevance-need.answer', value: 'Because.' },
      { path: 'evaluation', value: 'There was one.' },
      { path: 'facts.outcome', value: 'ACHIEVED' },
    ];
    expect(check(...answers)).toEqual([]);
  });

  it.each<[string, { path: string; value: unknown }[], string, string]>([
    ['no answer at all', [], 'SURVEY_EMPTY', 'texts'],
    ['a path of no item', [{ path: 'title', value: 'x' }], 'PATH_NOT_IN_FORM', 'title'],
    [
      'the key of an item that has a path',
      [{ path: 'need', value: 'x' }],
      'PATH_NOT_IN_FORM',
      'need',
    ],
    [
      'an unknown code',
      [{ path: 'facts.outcome', value: 'SPLENDID' }],
      'ANSWER_CODE_UNKNOWN',
      'facts.outcome',
    ],
    [
      'another shape',
      [{ path: 'matrix.relevance-need.answer', value: 7 }],
      'ANSWER_SHAPE',
      'matrix.relevance-need.answer',
    ],
    [
      'a NUL deep inside',
      [
        {
          path: 'facts.resultIndicators',
          value: [
            {
              name: 'a\u0000',
              unit: 'persons',
              baseline: null,
              target: null,
              achieved: null,
              measuredOn: null,
            },
          ],
        },
      ],
      'ANSWER_CHARACTER',
      'facts.resultIndicators',
    ],
  ])('refuse %s', (_, answers, code, path) => {
    expect(check(...answers)).toMatchObject([{ code, path }]);
  });

  it('refuse two answers to one item', () => {
    const answer = { path: 'evaluation', value: 'x' };
    expect(check(answer, answer)).toEqual([{ code: 'ANSWER_TWICE', path: 'evaluation' }]);
  });
});
