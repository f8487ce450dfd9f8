import type { Concept } from './questionnaire.ts';

/** Part of a text; with the concept that it names. */
export interface TextPart {
  readonly text: string;
  readonly concept: Concept | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
}

/**
 * Marks the concepts in texts that are read one after the other, each where it is named first. Endings
 * of up to two letters count as the same word.
 */
export function markConcepts(
  texts: readonly string[],
  glossary: readonly Concept[],
): readonly (readonly TextPart[])[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const found: Found[] = [];
    for (const concept of glossary) {
      if (seen.has(concept.code)) continue;
      const place = findConcept(text, concept);
      if (place === null || found.some((other) => overlaps(other, place))) continue;
      seen.add(concept.code);
      found.push(place);
    }
    return partsOf(
      text,
      found.sort((left, right) => left.start - right.start),
    );
  });
}

/** The concepts that any of the texts names. */
export function conceptsIn(
  texts: readonly string[],
  glossary: readonly Concept[],
): readonly Concept[] {
  return markConcepts(texts, glossary)
    .flat()
    .flatMap(({ concept }) => concept ?? []);
}

function findConcept(text: string, concept: Concept): Found | null {
  const terms = concept.terms.filter(isUnmistakable).map(({ term }) => term);
  const longestFirst = terms.sort((left, right) => right.length - left.length);
  if (longestFirst.length === 0) return null;
  const pattern = longestFirst
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
  const match = new RegExp(`(?<![\\p{L}\\d])(?:${pattern})\\p{L}{0,2}(?![\\p{L}\\d])`, 'iu').exec(
    text,
  );
  if (match === null) return null;
  return { start: match.index, end: match.index + match[0].length, concept };
}

/** A single word that is merely admitted has other meanings too: "welcome". */
function isUnmistakable({ term, status }: Concept['terms'][number]): boolean {
  return status === 'PREFERRED' || (status === 'ADMITTED' && term.includes(' '));
}

function overlaps(left: Found, right: Found): boolean {
  return left.start < right.end && right.start < left.end;
}

function partsOf(text: string, found: readonly Found[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let place = 0;
  for (const { start, end, concept } of found) {
    if (start > place) parts.push({ text: text.slice(place, start), concept: null });
    parts.push({ text: text.slice(start, end), concept });
    place = end;
  }
  if (place < text.length) parts.push({ text: text.slice(place), concept: null });
  return parts;
}
