import type {
  AspectSide,
  EvaluationAspect,
  EvaluationCriterion,
  PracticeFilter,
} from '../../gql/public/graphql.ts';

/** The seven aspects, in their order. */
export const ASPECTS: readonly EvaluationAspect[] = [
  'COMMUNICATION',
  'INCLUSION',
  'INNOVATION',
  'MULTI_LEVEL_GOVERNANCE',
  'MULTI_STAKEHOLDER_APPROACH',
  'MONITORING_AND_EVALUATION',
  'SUSTAINABILITY',
];

/** The criteria of the matrix, in their order. */
export const CRITERIA: readonly EvaluationCriterion[] = [
  'RELEVANCE',
  'EFFECTIVENESS',
  'EFFICIENCY',
  'IMPACT',
  'SUSTAINABILITY',
  'COHERENCE',
];

const SIDES: Readonly<Record<AspectSide, string>> = {
  INSPIRING: 'inspiring',
  ROOM_FOR_IMPROVEMENT: 'improvement',
};
const COUNTRY = /^[A-Z]{2}$/u;
const CODE = /^[\w-]{1,100}$/u;
const CURSOR = /^[\w-]{1,1000}$/u;

/** What is asked across practices. */
export type Subject =
  | { readonly kind: 'ASPECT'; readonly code: EvaluationAspect }
  | { readonly kind: 'CRITERION'; readonly code: EvaluationCriterion };

/** Where a page of findings lies; of the two only one is set. */
export interface Place {
  readonly after: string | null;
  readonly before: string | null;
}

/** What an address asks for. */
export interface Asked extends Place {
  readonly subject: Subject | null;
  readonly side: AspectSide;
  readonly countries: readonly string[];
  readonly policyAreas: readonly string[];
  /** Whether the address names an aspect or a criterion that there is not. */
  readonly isUnknown: boolean;
}

/** Reads the query of an address; names are understood in any case, with hyphens too. */
export function readExploreAddress(query: URLSearchParams): Asked {
  const aspect = codeOf(query.get('aspect'));
  const criterion = codeOf(query.get('criterion'));
  const subject = subjectOf(aspect, criterion);
  const after = query.get('after') ?? '';
  const before = query.get('before') ?? '';
  return {
    subject,
    isUnknown: subject === null && `${aspect}${criterion}` !== '',
    side: query.get('side') === SIDES.INSPIRING ? 'INSPIRING' : 'ROOM_FOR_IMPROVEMENT',
    countries: listOf(query, ['country', 'countries'], COUNTRY),
    policyAreas: listOf(query, ['policyArea', 'policyAreas'], CODE),
    after: CURSOR.test(after) ? after : null,
    before: CURSOR.test(before) && after === '' ? before : null,
  };
}

function codeOf(value: string | null): string {
  return (value ?? '').trim().toUpperCase().replaceAll('-', '_');
}

function subjectOf(aspect: string, criterion: string): Subject | null {
  const asAspect = ASPECTS.find((code) => code === aspect);
  if (asAspect !== undefined) return { kind: 'ASPECT', code: asAspect };
  const asCriterion = CRITERIA.find((code) => code === criterion);
  return asCriterion === undefined ? null : { kind: 'CRITERION', code: asCriterion };
}

function listOf(query: URLSearchParams, names: readonly string[], pattern: RegExp) {
  const values = names.flatMap((name) => query.getAll(name));
  return [...new Set(values)].filter((value) => pattern.test(value)).slice(0, 50);
}

/** Writes an address of the overview. */
export function exploreAddress(locale: string, asked: Partial<Asked>): string {
  const query = queryOf(asked);
  return `/${locale}/explore${query.size === 0 ? '' : `?${query}`}`;
}

function queryOf({ subject, side, countries, policyAreas, after, before }: Partial<Asked>) {
  const query = new URLSearchParams();
  if (subject != null) query.set(subject.kind.toLowerCase(), subject.code);
  if (subject?.kind === 'ASPECT') query.set('side', SIDES[side ?? 'ROOM_FOR_IMPROVEMENT']);
  for (const code of countries ?? []) query.append('country', code);
  for (const code of policyAreas ?? []) query.append('policyArea', code);
  if (after != null) query.set('after', after);
  else if (before != null) query.set('before', before);
  return query;
}

/** The value of a subject in the form. */
export function subjectValue({ kind, code }: Subject): string {
  return `${kind}:${code}`.toLowerCase();
}

/**
 * The form names aspects and criteria by one field. @returns the address it means, null when the query
 * is none of the form
 */
export function addressOfForm(locale: string, query: URLSearchParams): string | null {
  const chosen = query.get('subject');
  if (chosen === null) return null;
  const [kind = '', code = ''] = chosen.split(':');
  const plain = new URLSearchParams(query);
  plain.set(kind === 'criterion' ? 'criterion' : 'aspect', code);
  return exploreAddress(locale, { ...readExploreAddress(plain), after: null, before: null });
}

/** The filter of an address for the service. */
export function filterOf({ countries, policyAreas }: Asked): PracticeFilter {
  return { countries: [...countries], policyAreas: [...policyAreas] };
}

/** Address of a file with the practices that were assessed on the subject. */
export function exportAddress(locale: string, asked: Asked, format: 'csv' | 'xlsx'): string {
  const query = queryOf({ ...asked, after: null, before: null });
  query.delete('side');
  query.set('locale', locale);
  return `/exports/practices.${format}?${query}`;
}
