const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An id as the inside knows it: the type's tag and the key (a lower-case uuid, or a code). */
export interface TaggedId {
  readonly tag: string;
  readonly key: string;
}

/** Writes an opaque, type-tagged id: base64url of `tag:key`. */
export function encodeId(tag: string, key: string): string {
  return Buffer.from(`${tag}:${key}`, 'utf8').toString('base64url');
}

/** Reads an opaque id; null when it is not one of ours, or not in its only spelling. */
export function decodeId(opaque: string): TaggedId | null {
  if (opaque.length > 200 || !/^[A-Za-z0-9_-]+$/.test(opaque)) return null;
  const text = Buffer.from(opaque, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  const id = { tag: text.slice(0, colon), key: text.slice(colon + 1) };
  return encodeId(id.tag, id.key) === opaque ? id : null;
}

/** The uuid behind an opaque id of this tag; null when the id is malformed or of another type. */
export function decodeUuid(tag: string, opaque: string): string | null {
  const id = decodeId(opaque);
  return id !== null && id.tag === tag && isUuid(id.key) ? id.key : null;
}

/** Tells whether the text is a lower-case uuid. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
