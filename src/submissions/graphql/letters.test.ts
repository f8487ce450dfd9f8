import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../../practices/index.ts';
import { readCatalogues } from '../../platform/i18n/catalogues.ts';
import { checkCatalogues, placeholdersOf } from '../../platform/i18n/check-catalogues.ts';
import { createTranslators } from '../../platform/i18n/create-translators.ts';
import { SYSTEM_LOCALES } from '../../platform/i18n/system-locales.ts';
import { LINK_PLACEHOLDER } from '../domain/letter-link.ts';
import { SUBMISSION_CHART } from '../domain/submission-chart.ts';
import { letterWriter } from './letter-writer.ts';

const catalogues = readCatalogues([
  { owner: 'submissions', folder: new URL('../messages/', import.meta.url) },
]);
const write = letterWriter(createTranslators(catalogues));

const VERBS = SUBMISSION_CHART.edges.filter(({ requiresLetter }) => requiresLetter);
const TEMPLATES = [...new Set(['acknowledge', 'draft', ...VERBS.map(({ verb }) => verb)])];
const CASES = SYSTEM_LOCALES.flatMap((locale) => TEMPLATES.map((name) => [name, locale] as const));
const PARAMS = {
  link: LINK_PLACEHOLDER,
  reference: 'IL-2026-7K3F9',
  comment: 'THE COMMENT.',
  dueOn: 'none',
};

describe('the catalogues of submissions', () => {
  it('C-15 are complete in nine languages, with equal placeholders', () => {
    expect(checkCatalogues(catalogues)).toEqual([]);
  });

  it.each(SYSTEM_LOCALES)('B-27 say every state in plain words, in %s', (locale) => {
    const messages = catalogues.find((catalogue) => catalogue.locale === locale)!.messages!;
    const words = STAGES.map((stage) => messages[`status.${stage}`] ?? '');
    expect(new Set(words).size).toBe(STAGES.length);
    expect(words.every((text) => text.length > 10)).toBe(true);
  });
});

describe('letters', () => {
  it('B-10 there is one for each move that requires it', () => {
    expect([...TEMPLATES].sort()).toEqual([
      'acknowledge',
      'archive',
      'ask',
      'decline',
      'draft',
      'publish',
      'select',
      'sendSurvey',
    ]);
  });

  it.each(CASES)('B-10 %s in %s is a whole letter with the link in it', (template, locale) => {
    const { subject, body } = write(template, locale, PARAMS);
    expect(subject).not.toContain('letter.');
    expect(subject).not.toMatch(/[\r\n]/u);
    expect(body).toContain(LINK_PLACEHOLDER);
    expect(body).not.toMatch(/[{}]|letter\.|\n{3}|\bnone\b/u);
  });

  it.each(CASES)('A7 %s in %s takes no personal data', (template, locale) => {
    const messages = catalogues.find((catalogue) => catalogue.locale === locale)!.messages!;
    const texts = [messages[`letter.${template}.subject`]!, messages[`letter.${template}.body`]!];
    const params = texts.flatMap((text) => placeholdersOf(text, locale));
    const names = new Set(params.map((param) => param.split(' ')[0]));
    expect(['comment', 'dueOn', 'link', 'reference']).toEqual(expect.arrayContaining([...names]));
    expect(texts.join()).not.toContain('@');
  });

  it('says the day in the language of the letter', () => {
    const dayIn = (locale: string) =>
      write('sendSurvey', locale, { ...PARAMS, dueOn: '2026-04-01' }).body;
    expect(dayIn('en')).toContain('1 April 2026');
    expect(dayIn('sv')).toContain('1 april 2026');
    expect(dayIn('el')).toContain('1 Απριλίου 2026');
  });

  it('D11 takes a comment literally, whatever it looks like', () => {
    const comment = '{{link}} ${x} $t(letter.draft.subject) <% x %> {comment} <b>';
    expect(write('ask', 'en', { ...PARAMS, comment }).body).toContain(comment);
  });

  it('leaves no gap where nothing was said', () => {
    const { body } = write('select', 'de', { ...PARAMS, comment: '' });
    expect(body).not.toMatch(/\n{3}/u);
  });
});
