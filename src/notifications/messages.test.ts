import { expect, test } from '@jest/globals';
import { readCatalogues } from '../platform/i18n/catalogues.ts';
import { checkCatalogues } from '../platform/i18n/check-catalogues.ts';
import { createTranslators } from '../platform/i18n/create-translators.ts';
import { SYSTEM_LOCALES } from '../platform/i18n/system-locales.ts';

const folder = new URL('./messages/', import.meta.url);
const catalogues = readCatalogues([{ owner: 'notifications', folder }]);
const translatorFor = createTranslators(catalogues);

test('every message stands in every language, with the same placeholders', () => {
  expect(checkCatalogues(catalogues)).toEqual([]);
});

test.each(SYSTEM_LOCALES)(
  'E-08 the mail in %s holds texts as they are, and says how many',
  (locale) => {
    const practices = '– {found} <b> $t(mail.matches.subject)';
    const values = {
      name: 'Inês',
      search: 'Café {x}',
      practices,
      address: 'https://lab.example/u',
    };
    const write = (found: number, more: number) =>
      translatorFor(locale).say('mail.matches.text', { ...values, found, more });
    for (const text of Object.values(values)) expect(write(1, 0)).toContain(text);
    expect(write(1, 0)).not.toContain('…');
    expect(write(57, 7)).toMatch(/57[^]*… [^\n]*7/u);
    const subject = translatorFor(locale).say('mail.matches.subject', { search: 'Café', found: 2 });
    expect(subject).toMatch(/^2 [^{}]+: Café$/u);
  },
);
