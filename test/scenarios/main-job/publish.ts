import { expect } from '@jest/globals';
import { operation } from '../../kit/operations.ts';
import type { Journey, Loose } from '../journey.ts';
import { expectNoTrace } from './no-trace.ts';

/** Nothing shows before publication; then readers find and read it in every way. */
export async function publish(journey: Journey): Promise<void> {
  await expectNoTrace(journey);
  const order = { id: journey.state.practiceId, locales: ['el', 'en', 'sv'] };
  await journey.refused(
    '18-publish',
    { ...order, expectedVersion: journey.state.version },
    journey.as('coordinator'),
    {
      code: 'FORBIDDEN',
    },
  );
  await journey.refused('18-publish', { ...order, expectedVersion: 1 }, journey.as('editor'), {
    code: 'VERSION_CONFLICT',
  });
  await journey.refused(
    '18-publish',
    { ...order, locales: ['el', 'fr'], expectedVersion: journey.state.version },
    journey.as('editor'),
    { unmet: [{ code: 'EDITION_NOT_APPROVED', path: 'fr' }] },
  );
  const published = await journey.must(
    '18-publish',
    { ...order, expectedVersion: journey.state.version },
    journey.as('editor'),
  );
  expect(published.editions).toEqual(['el', 'en', 'sv'].map((locale) => ({ locale, number: 1 })));
  const filter = { countries: ['SE'], authorityRoles: ['SUPPORT'], policyAreas: ['language'] };
  const { practices } = await journey.publicAsk(operation('public/find-practices'), {
    locale: 'sv',
    filter,
  });
  const found = practices.nodes.find((node: Loose) => node.title.startsWith('[sv]'));
  expect(found).toMatchObject({
    contentLocale: 'sv',
    isFallback: false,
    country: { code: 'SE' },
  });
  journey.state.publicId = found.id;
  const inSwedish = await journey.publicAsk(operation('public/read-practice'), {
    slug: found.slug,
    locale: 'sv',
  });
  expect(inSwedish.practice).toMatchObject({ locale: 'sv', contentLocale: 'sv', version: 1 });
  const inPortuguese = await journey.publicAsk(operation('main-job/19-provenance'), {
    id: journey.state.publicId,
    locale: 'pt',
  });
  expect(inPortuguese.practice).toMatchObject({
    locale: 'pt',
    contentLocale: 'en',
    isFallback: true,
  });
  for (const name of [
    'titleText',
    'summaryText',
    'objectivesText',
    'activitiesText',
    'lessonsLearntText',
  ]) {
    expect(inPortuguese.practice[name]).toMatchObject({
      locale: 'en',
      requestedLocale: 'pt',
      isFallback: true,
      fallbackReason: 'NOT_PUBLISHED',
    });
  }
  const inEnglish = await journey.publicAsk(operation('main-job/20-everything'), {
    id: journey.state.publicId,
    locale: 'en',
  });
  expect(inEnglish.practice.regions[0]).toMatchObject({ code: 'skane' });
  expect(inEnglish.practice.regions[0].indicators).toHaveLength(10);
  for (const { latest } of inEnglish.practice.regions[0].indicators) {
    const isValue = latest.value !== null;
    expect(isValue).toBe(latest.notAvailable === null);
    expect(latest.source.name.length).toBeGreaterThan(0);
    if (isValue) expect(latest.period).toMatch(/^\d{4}$/u);
  }
  expect(inEnglish.practice.aspects).toHaveLength(7);
  expect(inEnglish.practice.matrix.answers).toHaveLength(19);
}
