import { describe, expect, it } from '@jest/globals';
import { readCatalogues } from '../platform/i18n/catalogues.ts';
import { checkCatalogues } from '../platform/i18n/check-catalogues.ts';
import { createTranslators } from '../platform/i18n/create-translators.ts';
import { SYSTEM_LOCALES } from '../platform/i18n/system-locales.ts';
import { namePath } from '../platform/graphql/sentence-params.ts';
import { allTextSpecs, ASPECTS } from './domain/content-model.ts';
import { EDITION_STATES, STAGES } from './domain/stage.ts';
import type { PracticeFacts } from './domain/facts.ts';

const owners = ['practices', 'evaluation', 'transferability'];
const catalogues = readCatalogues(
  owners.map((owner) => ({ owner, folder: new URL(`../${owner}/messages/`, import.meta.url) })),
);
const translatorFor = createTranslators(catalogues);

/** Every fact, so that a new one needs a name. */
const FACTS: Readonly<Record<keyof PracticeFacts, true>> = {
  regions: true,
  authorityRole: true,
  policyAreas: true,
  targetGroups: true,
  period: true,
  outcome: true,
  leadOrganisation: true,
  partners: true,
  budget: true,
  fundingSources: true,
  beneficiariesPersons: true,
  resultIndicators: true,
  links: true,
  reviewBy: true,
};

describe('the messages of practices, evaluation and transferability', () => {
  it('C-15 stand in every language, with the same placeholders', () => {
    expect(checkCatalogues(catalogues)).toEqual([]);
  });

  it.each(SYSTEM_LOCALES)('C-15 name every stage, state, path and fact in %s', (locale) => {
    const translator = translatorFor(locale);
    const keys = [
      ...STAGES.map((stage) => `stage.${stage}`),
      ...EDITION_STATES.map((state) => `edition.${state}`),
    ];
    expect(keys.filter((key) => translator.say(key) === key)).toEqual([]);
    const paths = [
      ...allTextSpecs(['relevance-need']).map(({ path }) => path),
      ...ASPECTS.map((aspect) => `aspects.${aspect}`),
      ...Object.keys(FACTS).map((name) => `facts.${name}`),
    ];
    expect(paths.filter((path) => namePath(path, translator) === path)).toEqual([]);
  });
});
