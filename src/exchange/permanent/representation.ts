/** In which form an address answers. */
export const REPRESENTATIONS = {
  html: { suffix: '.html', types: ['text/html', 'application/xhtml+xml'] },
  json: { suffix: '.json', types: ['application/json'] },
  jsonld: { suffix: '.jsonld', types: ['application/ld+json'] },
  bib: { suffix: '.bib', types: ['application/x-bibtex', 'text/x-bibtex'] },
  csl: { suffix: '.csl.json', types: ['application/vnd.citationstyles.csl+json'] },
} as const;

/** One form. */
export type Representation = keyof typeof REPRESENTATIONS;

const NAMES = Object.keys(REPRESENTATIONS) as readonly Representation[];
/** A longer ending first, because `.csl.json` ends as `.json` does. */
const BY_SUFFIX = NAMES.toSorted(
  (left, right) => REPRESENTATIONS[right].suffix.length - REPRESENTATIONS[left].suffix.length,
);

/** The value of `Content-Type` of a form. */
export function contentTypeOf(representation: Representation): string {
  return `${REPRESENTATIONS[representation].types[0]}; charset=utf-8`;
}

/** Divides the last part of an address from its ending; null: no ending, the header decides. */
export function divideSuffix(part: string): readonly [string, Representation | null] {
  const found = BY_SUFFIX.find((name) => part.endsWith(REPRESENTATIONS[name].suffix));
  if (found === undefined) return [part, null];
  return [part.slice(0, -REPRESENTATIONS[found].suffix.length), found];
}

/**
 * The form that a client wants most (RFC 9110, 12.5.1); a page for people when it accepts none of ours.
 * @param accept value of the header in lower case
 */
export function negotiate(accept: string): Representation {
  const ranges = accept.split(',').map(rangeOf);
  const wishes = NAMES.map((name) => ({ name, quality: qualityOf(name, ranges) }));
  const best = wishes.reduce((one, other) => (other.quality > one.quality ? other : one));
  return best.quality > 0 ? best.name : 'html';
}

interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

function rangeOf(text: string): MediaRange {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const value = quality === undefined ? 1 : Number(quality);
  return { type, quality: value >= 0 && value <= 1 ? value : 0 };
}

/** The most specific range counts, whatever stands first. */
function qualityOf(name: Representation, ranges: readonly MediaRange[]): number {
  const qualities = REPRESENTATIONS[name].types.map((type) => {
    const candidates = [type, `${type.split('/')[0]}/*`, '*/*'];
    const specific = candidates.find((candidate) => ranges.some((one) => one.type === candidate));
    return ranges.find((one) => one.type === specific)?.quality ?? 0;
  });
  return Math.max(...qualities);
}
