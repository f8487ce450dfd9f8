import { expect, test } from '@jest/globals';
import { readCatalogues } from '../platform/i18n/catalogues.ts';
import { checkCatalogues } from '../platform/i18n/check-catalogues.ts';
import { createTranslators } from '../platform/i18n/create-translators.ts';
import { SYSTEM_LOCALES } from '../platform/i18n/system-locales.ts';

const folder = new URL('./messages/', import.meta.url);
const catalogues = readCatalogues([{ owner: 'accounts', folder }]);
const translatorFor = createTranslators(catalogues);

/** A name that would be something else if it were interpreted. */
const NAME = 'Inês {token} {{address}} $t(mail.invitation.subject) <b>&';

test('every message stands in every language, with the same placeholders', () => {
  expect(checkCatalogues(catalogues)).toEqual([]);
});

test.each(SYSTEM_LOCALES)(
  'D11 the invitation in %s has the code once, and the name as it is',
  (locale) => {
    const text = translatorFor(locale).say('mail.invitation.text', {
      name: NAME,
      address: 'https://lab.example',
      token: 'CODE',
      min: 15,
      hours: 72,
    });
    expect(text.split('CODE')).toHaveLength(2);
    expect(text).toContain(NAME);
    expect(text).toMatch(/https:\/\/lab\.example[^]*15[^]*72/u);
  },
);
