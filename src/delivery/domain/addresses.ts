/**
 * The page of a practice for readers of a language.
 * @param publicUrl address of the public side, without a slash at the end
 */
export function pageAddress(publicUrl: string, locale: string, slug: string): string {
  return `${publicUrl}/${locale}/practices/${encodeURIComponent(slug)}`;
}

/**
 * The permanent address of a practice: it stays when titles and languages change, and leads to a
 * tombstone when the practice is gone.
 * @param id opaque id of the practice
 */
export function permanentAddress(publicUrl: string, id: string): string {
  return `${publicUrl}/practices/${id}`;
}

/**
 * The permanent address of one published edition: it never shows anything else.
 * @param number of the publication in the locale, from 1
 */
export function publicationAddress(
  publicUrl: string,
  id: string,
  edition: { readonly locale: string; readonly number: number },
): string {
  return `${permanentAddress(publicUrl, id)}/${edition.locale}/${edition.number}`;
}

/** The list of practices for readers of a language. */
export function listAddress(publicUrl: string, locale: string): string {
  return `${publicUrl}/${locale}/practices`;
}

/** Every address of a practice that the service gives away. */
export const addresses = {
  list: listAddress,
  page: pageAddress,
  practice: permanentAddress,
  publication: publicationAddress,
} as const;
