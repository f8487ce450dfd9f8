const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Tells whether an address may be stored and shown: http, https, mailto or tel, no user name or
 * password, no control characters or blanks, at most 2,000 characters, never relative to a protocol.
 */
export function isSafeUrl(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (text.length > 2000 || /[\u0000-\u0020\u007f\\]/u.test(text)) return false;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  return SCHEMES.includes(url.protocol) && url.username === '' && url.password === '';
}

/** Like {@link isSafeUrl}, but only web addresses. */
export function isSafeWebUrl(text: string): boolean {
  return isSafeUrl(text) && /^https?:\/\//u.test(text);
}
