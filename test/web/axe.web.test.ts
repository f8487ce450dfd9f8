import { describe, expect, test } from '@jest/globals';
import { seriousIssues } from './kit/axe.ts';
import { useBrowser } from './kit/browser.ts';
import { pathsOf, ROUTES } from './kit/paths.ts';

const opener = useBrowser();
const LOCALES = ['en', 'el', 'sv'] as const;

describe.each(LOCALES)('in %s', (locale) => {
  test.each(ROUTES)('axe finds nothing serious on %s, light or dark', async (route) => {
    const path = (await pathsOf(locale))[route];
    const { page } = await opener.open(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const issues = await seriousIssues(page);
      expect({ path, colorScheme, issues }).toEqual({ path, colorScheme, issues: [] });
    }
    await page.context().close();
  });
});
