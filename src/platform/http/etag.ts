import { hash } from 'node:crypto';

/** A strong entity tag of a body: the same bytes, the same tag. */
export function etagOf(body: Uint8Array): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 27)}"`;
}

/** Tells whether the client already has this body, by its If-None-Match (RFC 9110, 13.1.2). */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
  return tags.includes(etag) || ifNoneMatch.trim() === '*';
}
