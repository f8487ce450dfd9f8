import { describe, expect, test } from '@jest/globals';
import { searchText } from '../../delivery/domain/search-text.ts';
import { TIP_QUESTIONS, type PracticeRowDocument } from '../../delivery/domain/practice-row.ts';
import { hashText } from '../../kernel/text-hash.ts';
import { richTextFromPlain } from '../../kernel/rich-text.ts';
import { allTextSpecs } from '../../practices/domain/content-model.ts';
import { ASPECTS, TIPS, type WorkingPractice } from '../../practices/index.ts';
import type { StoredText } from '../../translations/index.ts';
import { composeEdition, type EditionSource } from './compose-edition.ts';

const AT = new Date('2026-03-02T09:00:00Z');
const REQUIRED = ['title', 'summary', 'objectives', 'activities', 'lessonsLearnt'];

function text(path: string): StoredText {
  const value = path === 'title' || path === 'summary' ? path : richTextFromPlain(path);
  return {
    locale: 'sv',
    path,
    value,
    textHash: hashText(value),
    origin: 'HUMAN',
    source: { locale: 'el', hash: 'h' },
    version: 1,
    changedBy: 'somebody',
    changedAt: AT,
  };
}

function source(overrides: Partial<EditionSource> = {}): EditionSource {
  const practice: WorkingPractice = {
    id: 'c1e3a1c0-5b0e-4c1e-9f60-2d6f1a2b3c4d',
    sourceLocale: 'el',
    stage: 'APPROVED',
    revisionStage: null,
    stageEnteredAt: AT,
    duplicateOf: null,
    matrixVersion: 1,
    facts: {
      regions: ['skane'],
      authorityRole: 'FUNDING',
      policyAreas: ['language'],
      targetGroups: ['students'],
      period: { start: '2021', end: null, isOngoing: null },
      outcome: null,
      leadOrganisation: null,
      partners: [],
      budget: null,
      fundingSources: [],
      beneficiariesPersons: null,
      resultIndicators: [],
      links: [],
      reviewBy: null,
    },
    createdBy: null,
    createdAt: AT,
    changedBy: null,
    changedAt: AT,
    version: 1,
  };
  return {
    practice,
    assessment: { aspects: [], answers: [] },
    matrix: { scale: [0, 1, 2, 3, 4], criteria: [] },
    locale: 'sv',
    texts: REQUIRED.map(text),
    ...overrides,
  };
}

describe('composing an edition', () => {
  test('holds texts with the edge they were made from, and nothing of who wrote them', () => {
    const composed = composeEdition(source());
    expect(composed).toMatchObject({
      ok: true,
      document: {
        locale: 'sv',
        sourceLocale: 'el',
        texts: { title: { value: 'title', sourceLocale: 'el', sourceHash: 'h' } },
        facts: { authorityMode: 'INDIRECT', regions: ['skane'] },
      },
    });
    expect(JSON.stringify(composed)).not.toContain('somebody');
  });

  test.each(REQUIRED)('A-08 refuses an edition whose published type would lack %s', (path) => {
    const texts = REQUIRED.filter((other) => other !== path).map(text);
    expect(composeEdition(source({ texts }))).toEqual({
      ok: false,
      unmet: [{ code: 'TEXT_MISSING', path }],
    });
  });

  test('A-08 refuses an edition without region or role', () => {
    const { practice } = source();
    const facts = { ...practice.facts, regions: [], authorityRole: null };
    expect(composeEdition(source({ practice: { ...practice, facts } }))).toEqual({
      ok: false,
      unmet: [
        { code: 'FACT_MISSING', path: 'facts.regions' },
        { code: 'FACT_MISSING', path: 'facts.authorityRole' },
      ],
    });
  });

  test('leaves out texts that say nothing', () => {
    const blank = { ...text('context'), value: richTextFromPlain('') };
    const composed = composeEdition(source({ texts: [...REQUIRED.map(text), blank] }));
    expect(composed.ok && Object.keys(composed.document.texts).sort()).toEqual(
      [...REQUIRED].sort(),
    );
  });
});

describe('what delivery repeats of the content model, because it may not import it', () => {
  test('the four tips are the same', () => {
    expect(TIP_QUESTIONS).toEqual(TIPS);
  });

  test('every path weighs the same in search', () => {
    for (const { path, searchWeight } of allTextSpecs(['relevance-need'])) {
      const row = {
        labels: { terms: {}, regions: {} },
        facts: { leadOrganisation: null },
        texts: { [path]: { value: 'word', locale: 'en' } },
      } as unknown as PracticeRowDocument;
      const { parts } = searchText(row, []);
      const part = { weight: searchWeight, language: 'en', words: 'word' };
      expect({ path, parts }).toEqual({ path, parts: [part] });
    }
    expect(ASPECTS).toHaveLength(7);
  });
});
