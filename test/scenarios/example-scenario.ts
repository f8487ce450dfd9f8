import type { Scenario } from '../../src/app/seed/demo/scenario.ts';

const QUESTIONS = [
  'relevance-need',
  'relevance-fit',
  'relevance-diversity',
  'relevance-adaptation',
  'effectiveness-objectives',
  'effectiveness-factors',
  'effectiveness-reach',
  'efficiency-resources',
  'efficiency-cost',
  'efficiency-coordination',
  'impact-change',
  'impact-unintended',
  'impact-policy',
  'impact-evidence',
  'sustainability-continuation',
  'sustainability-ownership',
  'sustainability-knowledge',
  'sustainability-risks',
  'coherence-complementarity',
] as const;

const ASPECTS = [
  'communication',
  'inclusion',
  'innovation',
  'multi_level_governance',
  'multi_stakeholder_approach',
  'monitoring_and_evaluation',
  'sustainability',
] as const;

/** A complete practice in Greek with English and Swedish versions, published. */
export function exampleScenario(): Scenario {
  return {
    key: 'example',
    sourceLocale: 'el',
    origin: { title: 'Example', sources: ['made for a test'], note: 'made for a test' },
    facts: {
      regions: ['skane'],
      authorityRole: 'LEADER',
      policyAreas: ['education'],
      targetGroups: ['students'],
      period: { start: '2021', end: null, ongoing: true },
      outcome: null,
      leadOrganisation: 'Example organisation',
      partners: [],
      budget: null,
      fundingSources: [],
      beneficiariesReached: null,
      resultIndicators: [],
      links: [],
    },
    aspects: Object.fromEntries(
      ASPECTS.map((aspect) => [
        aspect,
        aspect === 'inclusion'
          ? { state: 'ASSESSED' as const }
          : { state: 'NOT_ASSESSED' as const, reason: 'NOT_DOCUMENTED' as const },
      ]),
    ),
    matrix: Object.fromEntries(
      QUESTIONS.map((key) => [key, { state: 'UNKNOWN' as const, rating: null, evidence: [] }]),
    ),
    origins: {},
    revision: {},
    leaveAt: 'PUBLISHED',
    texts: {
      el: textsIn('Ελληνικά'),
      en: textsIn('English'),
      sv: textsIn('Svenska'),
    },
  };
}

/** The words of the example in one language, each recognisable. */
export function textsIn(language: string): Readonly<Record<string, string>> {
  const paths = [
    'title',
    'summary',
    'objectives',
    'activities',
    'lessonsLearnt',
    'aspects.inclusion.inspiringElements',
    'tips.replicable_elements',
    'tips.extension_to_other_target_groups',
    'tips.ensuring_sustainability',
    'tips.transfer_issues',
  ];
  return Object.fromEntries(paths.map((path) => [path, `${language}: ${path}`]));
}
