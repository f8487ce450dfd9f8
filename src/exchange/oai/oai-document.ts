import { writeXml } from '../xml/write-xml.ts';

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const SCHEMA_LOCATION = `${OAI} ${OAI}OAI-PMH.xsd`;

/** Media type of answers. */
export const OAI_TYPE = 'text/xml; charset=utf-8';

/** An answer without its envelope. */
export interface OaiDocument {
  /** ISO 8601, UTC, whole seconds. */
  readonly responseDate: string;
  readonly baseUrl: string;
  /** Arguments of the request, `verb` included; none when the request itself was bad. */
  readonly request: Readonly<Record<string, string>>;
  /** One element: what the verb answers, or `error`. */
  readonly body: object;
}

/** Writes an answer of OAI-PMH 2.0. */
export function oaiDocument({ responseDate, baseUrl, request, body }: OaiDocument): string {
  const attributes = Object.entries(request).map(([name, value]) => [`@${name}`, value]);
  return writeXml({
    'OAI-PMH': {
      '@xmlns': OAI,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': SCHEMA_LOCATION,
      responseDate,
      request: { ...Object.fromEntries(attributes), '#': baseUrl },
      ...body,
    },
  });
}
