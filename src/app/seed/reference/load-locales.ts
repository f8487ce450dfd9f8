import { z } from 'zod';
import { configureLocale, listLocales } from '../../../languages/index.ts';
import { must, type Part } from './part.ts';

const locales = z.array(
  z.strictObject({
    code: z.string(),
    endonym: z.string(),
    direction: z.enum(['LTR', 'RTL']),
    collation: z.string(),
    searchConfiguration: z.string(),
    fallback: z.array(z.string()),
    enabledFor: z.array(z.enum(['CONTENT', 'FORMS', 'INTERFACE'])),
    isDefault: z.boolean(),
  }),
);

/** The languages of the service, in the order of the file; fallbacks stand before those who need them. */
export const localesPart: Part = {
  name: 'locales',
  files: ['locales.json'],
  load: async (context, files) => {
    const versions = new Map(
      (await listLocales(context.tx)).map((locale) => [locale.code, locale.version]),
    );
    let written = 0;
    for (const [position, settings] of files.json('locales.json', locales).entries()) {
      const expectedVersion = versions.get(settings.code) ?? 0;
      const result = await configureLocale(context, { ...settings, position, expectedVersion });
      if (must(settings.code, result).version !== expectedVersion) written += 1;
    }
    return { locales: written };
  },
};
