import { placeMarks, readMarks, type MarkedPiece } from './marks.ts';
import type { FoundPractice } from './practices.query.ts';

/** A passage in which a practice was found. */
export interface Passage {
  readonly path: string;
  readonly locale: string;
  readonly pieces: readonly MarkedPiece[];
}

/** What a card shows of the words that were searched for. */
export interface Findings {
  /** The title with its marks; null: none was found in it. */
  readonly title: readonly MarkedPiece[] | null;
  readonly summary: readonly MarkedPiece[] | null;
  /** Passages of texts that the card does not show. */
  readonly passages: readonly Passage[];
}

/** Names that every card shows anyway. */
const SHOWN_NAMES = ['regions', 'policyAreas'];

/** Puts marks where the card shows the text itself, and keeps the other passages. */
export function findingsOf({ node, highlights }: FoundPractice): Findings {
  const marked = (path: string, text: string | null | undefined) => {
    const highlight = highlights.find((one) => one.path === path);
    return highlight === undefined ? null : placeMarks(text ?? '', readMarks(highlight.snippet));
  };
  const title = marked('title', node.title);
  const summary = marked('summary', node.summary);
  const passages = highlights
    .filter(({ path }) => !SHOWN_NAMES.includes(path))
    .filter(({ path }) => !(path === 'title' && title !== null))
    .filter(({ path }) => !(path === 'summary' && summary !== null))
    .map(({ path, locale, snippet }) => ({ path, locale, pieces: readMarks(snippet) }));
  return { title, summary, passages };
}
