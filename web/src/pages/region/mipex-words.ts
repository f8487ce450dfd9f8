import type { WordKey } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';

/** The score over all dimensions. */
export const OVERALL = 'overall';

const DIMENSIONS: Readonly<Record<string, WordKey>> = {
  [OVERALL]: 'region.mipex.dimension.overall',
  antidiscrimination: 'region.mipex.dimension.antidiscrimination',
  culture_and_religion: 'region.mipex.dimension.culture_and_religion',
  education: 'region.mipex.dimension.education',
  healthcare: 'region.mipex.dimension.healthcare',
  housing: 'region.mipex.dimension.housing',
  labour_market: 'region.mipex.dimension.labour_market',
  language: 'region.mipex.dimension.language',
  social_security_and_assistance: 'region.mipex.dimension.social_security_and_assistance',
  actions: 'region.mipex.dimension.actions',
  actors_and_relations: 'region.mipex.dimension.actors_and_relations',
  resources: 'region.mipex.dimension.resources',
  formulation: 'region.mipex.dimension.formulation',
  policy_output: 'region.mipex.dimension.policy_output',
  implementation: 'region.mipex.dimension.implementation',
  evaluation: 'region.mipex.dimension.evaluation',
  third_country_nationals: 'region.mipex.dimension.third_country_nationals',
  beneficiaries_of_international_protection:
    'region.mipex.dimension.beneficiaries_of_international_protection',
};

/** The name of a dimension of MIPEX-R; one that is not known here keeps its code. */
export function sayDimension(words: Words, dimension: string): string {
  const key = DIMENSIONS[dimension];
  return key === undefined ? dimension : words.say(key);
}
