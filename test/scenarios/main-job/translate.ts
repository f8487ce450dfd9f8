import { expect } from '@jest/globals';
import type { Journey } from '../journey.ts';
import { translated } from './words.ts';

/** A translator for English and Swedish adds both versions; Italian is refused. */
export async function translate(journey: Journey): Promise<void> {
  const key = (locale: string, expectedVersion: number) => ({
    id: journey.state.practiceId,
    locale,
    expectedVersion,
  });
  await journey.refused('14-start-translation', key('it', 0), journey.as('translator'), {
    code: 'FORBIDDEN',
    right: 'RIGHT_TRANSLATOR_FOR_LOCALE',
  });
  const working = await journey.ask(
    '13-working-practice',
    { id: journey.state.practiceId, locale: 'el' },
    journey.as('translator'),
  );
  const source = working.practice.texts as { path: string; plain: string; textHash: string }[];
  expect(source.length).toBe(13);
  for (const locale of ['en', 'sv']) {
    await journey.must('14-start-translation', key(locale, 0), journey.as('translator'));
    await journey.refused('16-submit-translation', key(locale, 1), journey.as('translator'), {
      code: 'TRANSITION_NOT_ALLOWED',
    });
    for (const { path, plain, textHash } of source) {
      const value = translated(locale, path, plain);
      const input = {
        id: journey.state.practiceId,
        locale,
        path,
        value,
        fromLocale: 'el',
        expectedVersion: 0,
      };
      if (path === 'title') {
        await journey.refused(
          '15-save-translation',
          { ...input, sourceHash: 'f'.repeat(64) },
          journey.as('translator'),
          {
            code: 'STALE_TRANSLATION',
            currentSourceHash: textHash,
          },
        );
      }
      await journey.must(
        '15-save-translation',
        { ...input, sourceHash: textHash },
        journey.as('translator'),
      );
    }
    await journey.must('16-submit-translation', key(locale, 1), journey.as('translator'));
    await journey.refused('17-approve-translation', key(locale, 2), journey.as('translator'), {
      code: 'FORBIDDEN',
    });
    await journey.must('17-approve-translation', key(locale, 2), journey.as('editor'));
  }
}
