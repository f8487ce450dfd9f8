import { match } from '@formatjs/intl-localematcher';

/** Where the caller may have said which language is wanted, best first. */
export interface LocaleWishes {
  /** An argument of the request. */
  readonly explicit?: string | null | undefined;
  /** The setting of the account. */
  readonly userSetting?: string | null | undefined;
  /** The value of the header Accept-Language. */
  readonly acceptLanguage?: string | null | undefined;
}

const MAX_RANGES = 20;
const MAX_HEADER = 500;
const RANGE =
  /^\s*([a-z]{2,8}(?:-[a-z\d]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?\s*$/iu;

/**
 * The language in which to speak: the first wish that a supported language answers, by the lookup of
 * RFC 4647 section 3.4, otherwise the first supported language.
 * @param supported BCP 47 codes, the default first
 */
export function negotiateLocale(wishes: LocaleWishes, supported: readonly string[]): string {
  const { explicit, userSetting, acceptLanguage } = wishes;
  const ranges = [explicit, userSetting, ...rangesOf(acceptLanguage ?? '')].filter(isTag);
  return match(ranges, supported, supported[0]!, { algorithm: 'lookup' });
}

function isTag(range: string | null | undefined): range is string {
  if (range == null || range === '') return false;
  try {
    return Intl.getCanonicalLocales(range).length === 1;
  } catch {
    return false; // not well-formed, so nobody speaks it
  }
}

/** The ranges of an Accept-Language header, best first; `*` and q=0 say nothing about a language. */
function rangesOf(header: string): readonly string[] {
  return header
    .slice(0, MAX_HEADER)
    .split(',', MAX_RANGES)
    .flatMap((part) => {
      const [, range, quality] = RANGE.exec(part) ?? [];
      return range === undefined ? [] : [{ range, quality: Number(quality ?? 1) }];
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .map(({ range }) => range);
}
