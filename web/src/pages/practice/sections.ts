import type { WordKey } from '../../words/messages.ts';
import type { ReadPractice, ReadText } from './practice.queries.ts';

/** A part of the page with a heading of its own. */
export interface Section {
  readonly id: string;
  readonly heading: WordKey;
}

/** One of the descriptive texts. */
export interface TextPart extends Section {
  readonly text: ReadText;
}

/** The descriptive texts that there are, in their order. */
export function textParts(practice: ReadPractice): readonly TextPart[] {
  const all = [
    ['context', 'practice.section.context', practice.contextText],
    ['objectives', 'practice.section.objectives', practice.objectivesText],
    ['activities', 'practice.section.activities', practice.activitiesText],
    ['challenges', 'practice.section.challenges', practice.challengesText],
    ['solutions', 'practice.section.solutions', practice.solutionsText],
    ['innovation', 'practice.section.innovative-elements', practice.innovativeElementsText],
    ['resources', 'practice.section.resources', practice.resourcesText],
    ['results', 'practice.section.results', practice.resultsText],
    ['lessons', 'practice.section.lessons-learnt', practice.lessonsLearntText],
  ] as const;
  return all.flatMap(([id, heading, text]) => (text == null ? [] : [{ id, heading, text }]));
}

/** Every part of the page, for its table of contents. */
export function sectionsOf(practice: ReadPractice, hasSimilar: boolean): readonly Section[] {
  const { resultIndicators, partners } = practice;
  return [
    { id: 'facts', heading: 'practice.section.facts' },
    ...textParts(practice),
    ...(resultIndicators.length === 0
      ? []
      : [{ id: 'indicators', heading: 'practice.section.indicators' } as const]),
    { id: 'authority', heading: 'practice.section.authority' },
    ...(partners.length === 0
      ? []
      : [{ id: 'partners', heading: 'practice.section.partners' } as const]),
    { id: 'aspects', heading: 'practice.section.aspects' },
    { id: 'tips', heading: 'practice.section.tips' },
    { id: 'matrix', heading: 'practice.section.matrix' },
    { id: 'evidence', heading: 'practice.section.evidence' },
    { id: 'languages', heading: 'practice.section.languages' },
    { id: 'cite', heading: 'practice.section.cite' },
    ...(hasSimilar ? [{ id: 'similar', heading: 'practice.section.similar' } as const] : []),
  ];
}
