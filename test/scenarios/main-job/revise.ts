import { expect } from '@jest/globals';
import { operation } from '../../kit/operations.ts';
import type { Journey, Loose } from '../journey.ts';

/** A pending revision changes nothing; publishing Greek again outdates two summaries only. */
export async function revise(journey: Journey): Promise<void> {
  const publications = () =>
    journey.server.sql('SELECT locale, number, document FROM cms.publication ORDER BY 1, 2, 3');
  const read = (locale: string) =>
    journey.publicAsk(operation('main-job/19-provenance'), { id: journey.state.publicId, locale });
  const before = {
    publications: await publications(),
    el: await read('el'),
    sv: await read('sv'),
  };
  await journey.must('04-transition', journey.move('ANALYSIS'), journey.as('researcher'));
  const summary = 'Νέα περίληψη της πρακτικής.';
  const change = {
    id: journey.state.practiceId,
    path: 'summary',
    value: summary,
    expectedVersion: 1,
  };
  await journey.must('09-save-text', change, journey.as('researcher'));
  expect({
    publications: await publications(),
    el: await read('el'),
    sv: await read('sv'),
  }).toEqual(before);
  const working = await journey.ask(
    '13-working-practice',
    { id: journey.state.practiceId },
    journey.as('editor'),
  );
  const outdated = working.practice.editions.flatMap((edition: Loose) =>
    edition.outdatedPaths.map((path: string) => `${edition.locale} ${path}`),
  );
  expect(outdated.sort()).toEqual(['en summary', 'sv summary']);
  await journey.refused(
    '18-publish',
    { id: journey.state.practiceId, locales: ['el'], expectedVersion: journey.state.version },
    journey.as('editor'),
    { unmet: [{ code: 'REVISION_PENDING' }] },
  );
  await journey.must('04-transition', journey.move('REVIEW'), journey.as('researcher'));
  await journey.must(
    '12-sign-off',
    { practiceId: journey.state.practiceId, expectedVersion: journey.state.version },
    journey.as('editor'),
  );
  const order = {
    id: journey.state.practiceId,
    locales: ['el'],
    expectedVersion: journey.state.version,
  };
  const published = await journey.must('18-publish', order, journey.as('editor'));
  expect(published.editions).toEqual([{ locale: 'el', number: 2 }]);
  const after = (await publications()).filter(
    (row: Loose) => !(row.locale === 'el' && row.number === 2),
  );
  expect(after).toEqual(before.publications);
  expect((await read('el')).practice.summaryText).toMatchObject({
    value: summary,
    isOutdated: false,
  });
  for (const locale of ['en', 'sv']) {
    const { practice } = await read(locale);
    const marked = Object.entries(practice as Record<string, Loose>)
      .filter(([, value]) => value?.isOutdated === true)
      .map(([name]) => name);
    expect(marked).toEqual(['summaryText']);
    expect(practice.version).toBe(1);
  }
}
