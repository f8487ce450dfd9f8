import type { Unmet } from '../../kernel/decision.ts';
import { isBlank } from '../../kernel/text-hash.ts';
import type { EditionDocument, PublishedFacts, PublishedText } from '../../delivery/index.ts';
import type { MatrixStructure } from '../../forms/index.ts';
import {
  ASPECTS,
  authorityMode,
  requiredWords,
  type WorkingPractice,
} from '../../practices/index.ts';
import type { Assessment } from '../../evaluation/index.ts';
import type { StoredText } from '../../translations/index.ts';

/** Everything an edition is composed of, read at one moment. */
export interface EditionSource {
  readonly practice: WorkingPractice;
  readonly assessment: Assessment;
  readonly matrix: MatrixStructure;
  readonly locale: string;
  /** The texts of this locale. */
  readonly texts: readonly StoredText[];
}

/** A document, or what it lacks to be one. */
export type ComposedEdition =
  | { readonly ok: true; readonly document: EditionDocument }
  | { readonly ok: false; readonly unmet: readonly Unmet[] };

/**
 * Composes the document of one edition; preview and publication both call this, so what was previewed
 * is what gets published. Pure.
 * Codes: `TEXT_MISSING`, `FACT_MISSING`: required fields of the published type would be null.
 */
export function composeEdition(source: EditionSource): ComposedEdition {
  const texts = publishedTexts(source.texts);
  const { facts } = source.practice;
  const { authorityRole } = facts;
  const unmet = [
    ...requiredWords()
      .filter((path) => texts[path] === undefined)
      .map((path) => missing('TEXT', path)),
    ...(facts.regions.length === 0 ? [missing('FACT', 'facts.regions')] : []),
    ...(authorityRole === null ? [missing('FACT', 'facts.authorityRole')] : []),
  ];
  if (unmet.length > 0 || authorityRole === null) return { ok: false, unmet };
  return {
    ok: true,
    document: {
      format: 1,
      practiceId: source.practice.id,
      locale: source.locale,
      sourceLocale: source.practice.sourceLocale,
      facts: {
        ...facts,
        authorityRole,
        authorityMode: authorityMode(authorityRole),
        aspects: publishedAspects(source),
        matrix: publishedMatrix(source),
      },
      texts,
    },
  };
}

function missing(kind: 'TEXT' | 'FACT', path: string): Unmet {
  return { code: `${kind}_MISSING`, path };
}

function publishedTexts(texts: readonly StoredText[]): Readonly<Record<string, PublishedText>> {
  return Object.fromEntries(
    texts
      .filter(({ value }) => !isBlank(value))
      .map(({ path, value, origin, textHash, source }) => [
        path,
        {
          value,
          origin,
          textHash,
          sourceLocale: source?.locale ?? null,
          sourceHash: source?.hash ?? null,
        },
      ]),
  );
}

function publishedAspects({ assessment }: EditionSource): PublishedFacts['aspects'] {
  const known = new Map(assessment.aspects.map((aspect) => [aspect.aspect, aspect]));
  return ASPECTS.map((aspect) => ({
    aspect,
    state: known.get(aspect)?.state ?? 'ASSESSED',
    notAssessedReason: known.get(aspect)?.notAssessedReason ?? null,
    rating: known.get(aspect)?.rating ?? null,
  }));
}

function publishedMatrix(source: EditionSource): PublishedFacts['matrix'] {
  const known = new Map(source.assessment.answers.map((answer) => [answer.questionKey, answer]));
  return {
    version: source.practice.matrixVersion,
    answers: source.matrix.criteria.flatMap(({ criterion, questions }) =>
      questions.map(({ key }) => ({
        questionKey: key,
        criterion,
        state: known.get(key)?.state ?? 'UNKNOWN',
        rating: known.get(key)?.rating ?? null,
        evidence: known.get(key)?.evidence ?? [],
      })),
    ),
  };
}
