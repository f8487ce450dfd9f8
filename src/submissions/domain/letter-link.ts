/**
 * Stands in a stored letter for the personal link, which is made when the letter goes out and kept nowhere:
 * only the hash of its token is.
 */
export const LINK_PLACEHOLDER = '[[link]]';

/** How long a link that went out by mail is good. */
export const LINK_LIFETIME_DAYS = 180;

/** The address at which a contributor looks up a submission; it says nothing about which one. */
export function statusAddress(publicUrl: string): string {
  return `${publicUrl}/submission`;
}

/** The letter's text with an address in place of the personal link. */
export function withAddress(text: string, address: string): string {
  return text.replaceAll(LINK_PLACEHOLDER, () => address);
}

/** The letter's text with the link in its place. The token stands behind `#`, so that no server log sees it. */
export function withLink(text: string, publicUrl: string, token: string): string {
  return withAddress(text, `${statusAddress(publicUrl)}#${token}`);
}
