/** How a text may look. */
export type TextShape = 'PLAIN' | 'RICH';

/** Weight of a text in search, A heaviest. */
export type SearchWeight = 'A' | 'B' | 'C' | 'D';

/** Part of a practice that a text belongs to; rights and stages go by it. */
export type ContentSection = 'PRACTICE' | 'ASPECTS' | 'TIPS' | 'MATRIX';

/** One localised text of a practice. */
export interface TextSpec {
  readonly path: string;
  readonly section: ContentSection;
  readonly shape: TextShape;
  /** Characters of the plain form. */
  readonly maxLength: number;
  readonly isRequired: boolean;
  readonly searchWeight: SearchWeight;
}

/** The seven aspects of the evaluation. Source: REGIN, Integration Lab page. */
export const ASPECTS = [
  'communication',
  'inclusion',
  'innovation',
  'multi_level_governance',
  'multi_stakeholder_approach',
  'monitoring_and_evaluation',
  'sustainability',
] as const;

/** One of the seven aspects. */
export type Aspect = (typeof ASPECTS)[number];

/** The four transferability questions. Source: REGIN final report, section 5. */
export const TIPS = [
  'replicable_elements',
  'extension_to_other_target_groups',
  'ensuring_sustainability',
  'transfer_issues',
] as const;

const RICH_LIMIT = 20_000;
const MATRIX_PATH = /^matrix\.([a-z]+-[a-z]+)\.answer$/u;

function words(path: string, searchWeight: SearchWeight, isRequired = false): TextSpec {
  const limits = { title: 120, summary: 600 } as Readonly<Record<string, number>>;
  const plainLimit = limits[path];
  return {
    path,
    section: 'PRACTICE',
    shape: plainLimit === undefined ? 'RICH' : 'PLAIN',
    maxLength: plainLimit ?? RICH_LIMIT,
    isRequired,
    searchWeight,
  };
}

function analysis(path: string, section: ContentSection, isRequired: boolean): TextSpec {
  return { ...words(path, 'D', isRequired), section };
}

/**
 * The words of a practice, declared once: validation, forms, translation units, publication, search and
 * the API's types are derived from this list. Matrix answers come on top, one for each question of the
 * matrix version ({@link matrixSpec}).
 */
export const CONTENT_MODEL: readonly TextSpec[] = [
  words('title', 'A', true),
  words('summary', 'B', true),
  words('context', 'C'),
  words('objectives', 'C', true),
  words('activities', 'C', true),
  words('challenges', 'C'),
  words('solutions', 'C'),
  words('results', 'C'),
  words('lessonsLearnt', 'C', true),
  words('innovativeElements', 'C'),
  words('resources', 'C'),
  ...ASPECTS.flatMap((aspect) => [
    analysis(`aspects.${aspect}.inspiringElements`, 'ASPECTS', false),
    analysis(`aspects.${aspect}.roomForImprovement`, 'ASPECTS', false),
  ]),
  ...TIPS.map((tip) => analysis(`tips.${tip}`, 'TIPS', true)),
];

const BY_PATH = new Map(CONTENT_MODEL.map((spec) => [spec.path, spec]));
const PLACES = new Map(CONTENT_MODEL.map(({ path }, place) => [path, place]));

/** The text of a matrix question's answer. */
export function matrixSpec(questionKey: string): TextSpec {
  return analysis(`matrix.${questionKey}.answer`, 'MATRIX', false);
}

/** The text at a path, or null when the content model has none there. */
export function findTextSpec(path: string, matrixQuestionKeys: readonly string[]): TextSpec | null {
  const fixed = BY_PATH.get(path);
  if (fixed !== undefined) return fixed;
  const key = MATRIX_PATH.exec(path)?.[1];
  return key !== undefined && matrixQuestionKeys.includes(key) ? matrixSpec(key) : null;
}

/** Every path of the content model under a matrix, in reading order. */
export function allTextSpecs(matrixQuestionKeys: readonly string[]): readonly TextSpec[] {
  return [...CONTENT_MODEL, ...matrixQuestionKeys.map(matrixSpec)];
}

/** Puts paths into reading order; answers to the matrix come last, by their keys. */
export function inReadingOrder<Item extends { readonly path: string }>(
  items: readonly Item[],
): readonly Item[] {
  const place = ({ path }: Item) => PLACES.get(path) ?? CONTENT_MODEL.length;
  const alphabetical = (left: Item, right: Item) => (left.path < right.path ? -1 : 1);
  return [...items].sort((left, right) => place(left) - place(right) || alphabetical(left, right));
}

/** Paths of the practice's own words that submission and publication cannot do without, in reading order. */
export function requiredWords(): readonly string[] {
  const words = CONTENT_MODEL.filter(({ section }) => section === 'PRACTICE');
  return words.filter(({ isRequired }) => isRequired).map(({ path }) => path);
}
