import type { ReadPractice } from './practice.queries.ts';

/** Path of the page of a practice. */
export function pathOf(locale: string, slug: string): string {
  return `/${locale}/practices/${encodeURIComponent(slug)}`;
}

/** Where to read on. */
export interface Redirection {
  readonly path: string;
  readonly status: 301 | 302;
}

/**
 * Tells where the page lies when it was asked for by another slug than its own; null: here. An old slug
 * has moved for good. The slug of another language has not: which one leads here can change when the
 * practice is published in this language.
 */
export function redirectTo(
  practice: Pick<ReadPractice, 'slug' | 'isFallback' | 'alternates'>,
  asked: { readonly slug: string; readonly locale: string },
): Redirection | null {
  const { slug, isFallback, alternates } = practice;
  if (slug === asked.slug) return null;
  const isOfOtherLanguage = alternates.some((one) => one.slug === asked.slug);
  return {
    path: pathOf(asked.locale, slug),
    status: isFallback || isOfOtherLanguage ? 302 : 301,
  };
}

/** The page that search engines should know: a fallback is the same text as in its own language. */
export function canonicalPathOf(
  practice: Pick<ReadPractice, 'slug' | 'isFallback' | 'alternates' | 'contentLocale'>,
  locale: string,
): string {
  const { slug, isFallback, alternates, contentLocale } = practice;
  const own = alternates.find((one) => one.locale === contentLocale);
  return isFallback && own !== undefined ? pathOf(own.locale, own.slug) : pathOf(locale, slug);
}
