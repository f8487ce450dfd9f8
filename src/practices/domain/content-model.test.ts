import { describe, expect, it } from '@jest/globals';
import {
  allTextSpecs,
  ASPECTS,
  CONTENT_MODEL,
  findTextSpec,
  inReadingOrder,
  TIPS,
} from './content-model.ts';

const KEYS = ['relevance-need', 'impact-change'];

describe('the content model of a practice', () => {
  it('declares every path once: 11 words, 7 × 2 aspects, 4 tips', () => {
    const paths = CONTENT_MODEL.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(11 + 14 + 4);
    expect([ASPECTS.length, TIPS.length]).toEqual([7, 4]);
  });

  it('has plain texts of 120 and 600 characters, and rich ones of 20,000', () => {
    const plain = CONTENT_MODEL.filter(({ shape }) => shape === 'PLAIN');
    expect(plain.map(({ path, maxLength }) => [path, maxLength])).toEqual([
      ['title', 120],
      ['summary', 600],
    ]);
    const rich = CONTENT_MODEL.filter(({ shape }) => shape === 'RICH');
    expect(rich.every(({ maxLength }) => maxLength === 20_000)).toBe(true);
  });

  it('requires what domain.md requires', () => {
    const required = CONTENT_MODEL.filter(({ isRequired }) => isRequired).map(({ path }) => path);
    expect(required).toEqual([
      'title',
      'summary',
      'objectives',
      'activities',
      'lessonsLearnt',
      ...TIPS.map((tip) => `tips.${tip}`),
    ]);
  });

  it('has an answer for each question of the matrix version, after everything else', () => {
    const specs = allTextSpecs(KEYS);
    expect(specs.slice(-2).map(({ path, section }) => [path, section])).toEqual([
      ['matrix.relevance-need.answer', 'MATRIX'],
      ['matrix.impact-change.answer', 'MATRIX'],
    ]);
  });

  it.each([
    ['title', 'PRACTICE'],
    ['aspects.inclusion.roomForImprovement', 'ASPECTS'],
    ['tips.transfer_issues', 'TIPS'],
    ['matrix.impact-change.answer', 'MATRIX'],
  ])('finds %s in section %s', (path, section) => {
    expect(findTextSpec(path, KEYS)).toMatchObject({ path, section });
  });

  it.each([
    '',
    'titles',
    'Title',
    'title ',
    'aspects.inclusion',
    'aspects.other.roomForImprovement',
    'tips.other',
    'matrix.coherence-other.answer',
    'matrix.relevance-need',
    'matrix.relevance-need.answer.more',
    'matrix.__proto__.answer',
    'constructor',
    '__proto__',
    'title\u0000',
  ])('has nothing at %j', (path) => expect(findTextSpec(path, KEYS)).toBeNull());

  it('puts paths into reading order, answers last and by key', () => {
    const paths = [
      'matrix.relevance-need.answer',
      'tips.transfer_issues',
      'matrix.impact-change.answer',
      'summary',
      'title',
    ];
    const ordered = inReadingOrder(paths.map((path) => ({ path })));
    expect(ordered.map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'tips.transfer_issues',
      'matrix.impact-change.answer',
      'matrix.relevance-need.answer',
    ]);
  });
});
