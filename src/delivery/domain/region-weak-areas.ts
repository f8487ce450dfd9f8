import type { RegionFacts, RegionScore } from './region-facts.ts';

/** What a dimension of MIPEX-R has to do with practices. */
export interface DimensionSubject {
  readonly dimension: string;
  /** Codes of the taxonomy POLICY_AREA. */
  readonly policyAreas: readonly string[];
  /** Codes of the taxonomy TARGET_GROUP. */
  readonly targetGroups: readonly string[];
  /** Why these. */
  readonly reasoning: string;
}

/**
 * Which practices can help with which dimension. Dimensions of governance (resources, evaluation …)
 * and the overall score are about every policy area and lead to none. The mapping is ours; the
 * dimensions are those of reginproject.eu, news of 10 May 2022.
 */
export const SUBJECTS_OF_DIMENSIONS: readonly DimensionSubject[] = [
  {
    dimension: 'antidiscrimination',
    policyAreas: ['antidiscrimination', 'legal_status_and_rights'],
    targetGroups: [],
    reasoning:
      'Equal treatment is a right; advice on rights and status is how a region secures it.',
  },
  {
    dimension: 'culture_and_religion',
    policyAreas: ['culture', 'religion', 'intercultural_dialogue'],
    targetGroups: [],
    reasoning:
      'One dimension in MIPEX-R, two areas in the vocabulary; dialogue is where they meet.',
  },
  {
    dimension: 'education',
    policyAreas: ['education', 'youth'],
    targetGroups: [],
    reasoning: 'Work with young people is mostly about school, training and the way into them.',
  },
  {
    dimension: 'healthcare',
    policyAreas: ['healthcare'],
    targetGroups: [],
    reasoning: 'The same subject under the same name.',
  },
  {
    dimension: 'housing',
    policyAreas: ['housing'],
    targetGroups: [],
    reasoning: 'The same subject. First reception is another task and is not taken for housing.',
  },
  {
    dimension: 'labour_market',
    policyAreas: ['labour'],
    targetGroups: [],
    reasoning: 'The same subject under another name.',
  },
  {
    dimension: 'language',
    policyAreas: ['language'],
    targetGroups: [],
    reasoning: 'The same subject under the same name.',
  },
  {
    dimension: 'social_security_and_assistance',
    policyAreas: ['social_security_and_assistance', 'access_to_information'],
    targetGroups: [],
    reasoning: 'Who does not know what there is does not get it; information opens the benefits.',
  },
  {
    dimension: 'third_country_nationals',
    policyAreas: [],
    targetGroups: ['third_country_nationals'],
    reasoning: 'The score is about a group of people, and so is the target group.',
  },
  {
    dimension: 'beneficiaries_of_international_protection',
    policyAreas: [],
    targetGroups: ['beneficiaries_of_international_protection'],
    reasoning: 'The score is about a group of people, and so is the target group.',
  },
];

/** A dimension in which a region is weak. */
export interface WeakDimension extends RegionScore {
  readonly subject: DimensionSubject;
}

/** Half way to the standard; below it a score is called low. */
const LOW_SCORE = 50;
const FULL_SCORE = 100;

/**
 * The dimensions in which a region is weak, the weakest first: those with a score below 50, and the
 * lowest of at least two known ones, because a strong region has a weakest side, too. A dimension without a
 * score is not weak, it is not known.
 */
export function weakDimensions({ scores }: RegionFacts): readonly WeakDimension[] {
  const known = SUBJECTS_OF_DIMENSIONS.flatMap((subject) => {
    const score = scores[subject.dimension];
    return score === undefined ? [] : [{ subject, ...score }];
  }).toSorted((left, right) => left.score - right.score);
  const lowest = known.length < 2 ? FULL_SCORE : known[0]!.score;
  return known.filter(({ score }) => score < LOW_SCORE || (score === lowest && score < FULL_SCORE));
}
