import { XMLBuilder } from 'fast-xml-parser';

/**
 * A document as an object: names of elements, `@` before names of attributes, `#` for text beside them,
 * lists for elements that repeat.
 */
export interface XmlDocument {
  readonly [element: string]: unknown;
}

/** What no XML 1.0 document can hold, not even escaped. Source: XML 1.0, section 2.2. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  indentBy: '  ',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/**
 * Writes XML in UTF-8. Every text is escaped exactly once, also one that looks escaped already: a text
 * with `&lt;` comes back as `&lt;`, never as `<`.
 * @param document one root element
 */
export function writeXml(document: XmlDocument): string {
  const declaration = { '?xml': { '@version': '1.0', '@encoding': 'utf-8' } };
  return builder.build({ ...declaration, ...document }).replace(IMPOSSIBLE, '\ufffd');
}
