import { richTextFromPlain } from '../../../src/kernel/rich-text.ts';
import { exampleScenario } from '../example-scenario.ts';

/** A rich text of one paragraph. */
export const rich = (text: string) => richTextFromPlain(text);

/** What the contributor of the main job hands in, in Greek. */
export function greekSubmission(idempotencyKey: string) {
  return {
    locale: 'el',
    idempotencyKey,
    contact: {
      name: 'Ελένη Παράδειγμα',
      email: 'eleni@submitter.invalid',
      organisation: 'Φορέας παραδείγματος',
    },
    consent: { isAccepted: true, textVersion: 1 },
    answers: {
      texts: [
        { path: 'title', value: 'Κύκλοι συζήτησης για νέους κατοίκους' },
        { path: 'summary', value: 'Παράδειγμα πρακτικής για τη δοκιμή της κύριας εργασίας.' },
        { path: 'objectives', value: rich('Να γνωριστούν παλιοί και νέοι κάτοικοι.') },
        { path: 'activities', value: rich('- Συναντήσεις\n- Γλωσσική εξάσκηση') },
        { path: 'lessonsLearnt', value: rich('Οι σταθερές ώρες βοηθούν.') },
      ],
      facts: {
        regions: ['skane'],
        authorityRole: 'SUPPORT',
        policyAreas: ['language', 'education'],
        targetGroups: ['newly_arrived_people'],
        period: { start: '2024-03', isOngoing: true },
      },
    },
  };
}

/** The words of the analysis, in Greek. */
export const ANALYSIS_TEXTS: Readonly<Record<string, string>> = {
  'aspects.communication.inspiringElements': 'Κατά την ανάγνωσή μας, η γλώσσα είναι απλή.',
  'aspects.inclusion.roomForImprovement': 'Κατά την ανάγνωσή μας, λείπουν βραδινές ώρες.',
  'tips.replicable_elements': 'Ο κύκλος συζήτησης.',
  'tips.extension_to_other_target_groups': 'Και για γονείς.',
  'tips.ensuring_sustainability': 'Με μόνιμο συντονιστή.',
  'tips.transfer_issues': 'Χρειάζεται χώρος.',
};

/** Every question of the matrix: one rated, the others unknown. */
export const QUESTIONS = Object.keys(exampleScenario().matrix);

/** Aspects that the researcher does not assess. */
export const NOT_ASSESSED = [
  'INNOVATION',
  'MULTI_LEVEL_GOVERNANCE',
  'MULTI_STAKEHOLDER_APPROACH',
  'MONITORING_AND_EVALUATION',
  'SUSTAINABILITY',
];

/** A translation that is recognisable and keeps the shape of its source. */
export function translated(locale: string, path: string, plain: string): unknown {
  const text = `[${locale}] ${plain}`;
  return path === 'title' || path === 'summary' ? text : rich(text);
}
