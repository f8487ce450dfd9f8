/** A piece of a passage. */
export interface MarkedPiece {
  readonly text: string;
  /** Whether it is a word that was searched for. */
  readonly isMarked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
};

/** Reads a passage whose found words stand in `<mark>`, and whose other text is escaped. */
export function readMarks(snippet: string): readonly MarkedPiece[] {
  return snippet
    .split(/<mark>(.*?)<\/mark>/su)
    .map((part, index) => ({ text: plain(part), isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Puts the marks of a passage into the whole text that it was cut out of; null: it is not from there. */
export function placeMarks(
  whole: string,
  passage: readonly MarkedPiece[],
): readonly MarkedPiece[] | null {
  const cut = passage.map(({ text, isMarked }, index) => ({
    text: withoutDots(text, index === 0, index === passage.length - 1),
    isMarked,
  }));
  const text = cut.map((piece) => piece.text).join('');
  const start = text === '' ? -1 : whole.indexOf(text);
  if (start === -1) return null;
  const rest = (piece: string) => ({ text: piece, isMarked: false });
  return [rest(whole.slice(0, start)), ...cut, rest(whole.slice(start + text.length))].filter(
    (piece) => piece.text !== '',
  );
}

function withoutDots(text: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? text.replace(/^…\s*/u, '') : text;
  return isLast ? begun.replace(/\s*…$/u, '') : begun;
}

function plain(escaped: string): string {
  return escaped.replaceAll(
    /&(?:amp|lt|gt|quot|apos|#39|#x27);/gu,
    (entity) => ENTITIES[entity] ?? '',
  );
}
