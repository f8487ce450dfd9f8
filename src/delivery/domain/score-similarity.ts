import {
  DECISIVE_KINDS,
  SIMILARITY_KINDS,
  SIMILARITY_WEIGHTS,
  type Similarity,
  type SimilarityKind,
  type SimilarityReason,
} from './similarity.ts';

/** Values of a practice by kind; `TEXT` is not among them. */
export type FactsByKind = Readonly<Record<Exclude<SimilarityKind, 'TEXT'>, readonly string[]>>;

/** A word of a practice: its lexeme, how it is written there, and how many practices use it. */
export type AskedWord = readonly [lexeme: string, word: string, uses: number];

/** What the database counted. */
export interface SimilarityMaterial {
  /** Practices of the reading. */
  readonly practices: number;
  /** How many of them have each value. */
  readonly usage: readonly (readonly [kind: string, value: string, uses: number])[];
  readonly asked: readonly {
    readonly id: string;
    readonly facts: FactsByKind;
    readonly words: readonly AskedWord[];
  }[];
  readonly candidates: readonly {
    readonly askedId: string;
    readonly practiceId: string;
    readonly facts: FactsByKind;
    /** Lexemes of the words asked for that the candidate uses. */
    readonly lexemes: readonly string[];
  }[];
}

type Candidate = SimilarityMaterial['candidates'][number];
type Asked = SimilarityMaterial['asked'][number];
type WeightOf = (kind: SimilarityKind, value: string) => number;

/** Words that a reason names. */
const NAMED_WORDS = 6;
/** A point more than this is no difference, so that rounding never decides an order. */
const PRECISION = 1_000_000;

/**
 * Ranks the candidates of each practice asked for. Of facts a pair gets the weighted Jaccard index: the
 * weight of what both have, divided by the weight of what either has; of words the weight of those it
 * uses, divided by the weight of all that are asked for. A value weighs `ln(1 + practices / uses)`, so
 * what few have counts more than what many have.
 * @param most for each practice asked for
 */
export function rankSimilar(material: SimilarityMaterial, most: number): readonly Similarity[] {
  const weightOf = weights(material);
  const asked = new Map(material.asked.map((practice) => [practice.id, practice]));
  const scored = material.candidates.flatMap((candidate) => {
    const practice = asked.get(candidate.askedId);
    return practice === undefined ? [] : scoreOf(material, practice, candidate, weightOf);
  });
  return material.asked.flatMap(({ id }) =>
    scored
      .filter(({ askedId }) => askedId === id)
      .toSorted(
        (left, right) => right.score - left.score || (left.practiceId < right.practiceId ? -1 : 1),
      )
      .slice(0, most),
  );
}

function weights({ practices, usage }: SimilarityMaterial): WeightOf {
  const known = new Map(
    usage.map(([kind, value, uses]) => [`${kind} ${value}`, weigh(practices, uses)]),
  );
  return (kind, value) => known.get(`${kind} ${value}`) ?? weigh(practices, 1);
}

function weigh(practices: number, uses: number): number {
  return Math.log(1 + practices / uses);
}

function scoreOf(
  { practices }: SimilarityMaterial,
  asked: Asked,
  candidate: Candidate,
  weightOf: WeightOf,
): readonly Similarity[] {
  const because = SIMILARITY_KINDS.flatMap((kind) =>
    kind === 'TEXT'
      ? sharedWords(asked, candidate, practices)
      : sharedFacts(kind, asked, candidate, weightOf),
  ).toSorted((left, right) => right.points - left.points);
  if (!because.some(({ kind }) => DECISIVE_KINDS.includes(kind))) return [];
  const score = rounded(because.reduce((sum, { points }) => sum + points, 0));
  const { askedId, practiceId } = candidate;
  return [{ askedId, practiceId, score, because }];
}

function sharedFacts(
  kind: Exclude<SimilarityKind, 'TEXT'>,
  asked: Asked,
  candidate: Candidate,
  weightOf: WeightOf,
): readonly SimilarityReason[] {
  const own = asked.facts[kind];
  const other = candidate.facts[kind];
  const values = own.filter((value) => other.includes(value));
  const sum = (list: readonly string[]) =>
    list.reduce((total, value) => total + weightOf(kind, value), 0);
  const either = sum([...new Set([...own, ...other])]);
  const points = either === 0 ? 0 : rounded((SIMILARITY_WEIGHTS[kind] * sum(values)) / either);
  if (points <= 0) return [];
  return [{ kind, points, values: inOrder(values, (value) => weightOf(kind, value)) }];
}

function sharedWords(
  { words }: Asked,
  { lexemes }: Candidate,
  practices: number,
): readonly SimilarityReason[] {
  const used = new Set(lexemes);
  const shared = words.filter(([lexeme]) => used.has(lexeme));
  const sum = (list: readonly AskedWord[]) =>
    list.reduce((total, [, , uses]) => total + weigh(practices, uses), 0);
  const points =
    words.length === 0 ? 0 : rounded((SIMILARITY_WEIGHTS.TEXT * sum(shared)) / sum(words));
  if (points <= 0) return [];
  const uses = new Map(shared.map(([, word, count]) => [word, count]));
  const values = inOrder([...uses.keys()], (word) => -uses.get(word)!).slice(0, NAMED_WORDS);
  return [{ kind: 'TEXT', points, values }];
}

/** The heaviest first, equal ones by name. */
function inOrder(values: readonly string[], weightOf: (value: string) => number) {
  return values.toSorted(
    (left, right) => weightOf(right) - weightOf(left) || (left < right ? -1 : 1),
  );
}

function rounded(points: number): number {
  return Math.round(points * PRECISION) / PRECISION;
}
