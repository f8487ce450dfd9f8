/** A value of JSON-LD. */
export type JsonLdValue =
  string | number | boolean | JsonLdNode | readonly JsonLdValue[] | null | undefined;

/** A node of JSON-LD; members that are null, undefined or an empty list are left out by {@link jsonLdNode}. */
export interface JsonLdNode {
  readonly [member: string]: JsonLdValue;
}

/** The context in which every node of ours is read. */
export const JSON_LD_CONTEXT = 'https://schema.org';

/** Where the public side lies, and how addresses on it are made. */
export interface PublicSite {
  /** Without a slash at the end. */
  readonly publicUrl: string;
}

/** Makes a node of what is known. */
export function jsonLdNode(type: string, members: JsonLdNode): JsonLdNode {
  const known = Object.entries(members).filter(([, value]) => isKnown(value));
  return { '@type': type, ...Object.fromEntries(known) };
}

/** Makes a document of one node. */
export function jsonLdDocument(node: JsonLdNode): JsonLdNode {
  return { '@context': JSON_LD_CONTEXT, ...node };
}

function isKnown(value: JsonLdValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== '';
}

/** A text, with its language when it is not that of the object around it. */
export function jsonLdText(value: string, locale: string, around: string): JsonLdValue {
  return locale === around ? value : { '@value': value, '@language': locale };
}

/** Who runs this service. */
export function jsonLdPublisher({ publicUrl }: PublicSite): JsonLdNode {
  return jsonLdNode('Organization', { name: 'Integration Lab', url: `${publicUrl}/` });
}
