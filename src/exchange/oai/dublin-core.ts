import { addresses, type ChangedEdition, type ChangedPractice } from '../../delivery/index.ts';
import { encodeId } from '../../kernel/ids.ts';
import { plainOf } from '../../kernel/rich-text.ts';

const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

/** The one format of metadata that we have. */
export const OAI_DC_FORMAT = {
  metadataPrefix: 'oai_dc',
  schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  metadataNamespace: OAI_DC,
} as const;

/** Taxonomies whose labels are subjects. */
const SUBJECTS = ['POLICY_AREA', 'TARGET_GROUP'];

type Literal = string | { readonly '@xml:lang': string; readonly '#': string };

/**
 * Describes a practice in Dublin Core, once for all its languages: what is language says so, and only
 * editions that are really published speak.
 */
export function dublinCoreOf(practice: ChangedPractice, publicUrl: string): object {
  const { editions, practiceId } = practice;
  const id = encodeId('Practice', practiceId);
  const facts = editions[0]?.card.facts;
  const each = (texts: (edition: ChangedEdition) => readonly string[]) =>
    distinct(
      editions.flatMap((edition) =>
        texts(edition).map((text) => ({ '@xml:lang': edition.locale, '#': text })),
      ),
    );
  const lead = facts?.leadOrganisation ?? null;
  const fields: Readonly<Record<string, readonly Literal[]>> = {
    title: each(({ card }) => [textOf(card, 'title')]),
    creator: lead === null ? each(regionsOf) : [lead],
    subject: each(subjectsOf),
    description: each(({ card }) => [textOf(card, 'summary')]),
    publisher: ['Integration Lab'],
    date: distinct(editions.map(({ publishedAt }) => publishedAt.slice(0, 10))),
    type: ['Text'],
    format: ['text/html'],
    identifier: [addresses.practice(publicUrl, id)],
    language: editions.map(({ locale }) => locale),
    relation: editions.map((edition) => addresses.publication(publicUrl, id, edition)),
    coverage: [...each(regionsOf), ...practice.countries, ...periodOf(facts?.period ?? null)],
  };
  const children = Object.entries(fields).filter(([, values]) => values.length > 0);
  return {
    'oai_dc:dc': {
      '@xmlns:oai_dc': OAI_DC,
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xsi:schemaLocation': `${OAI_DC} ${OAI_DC_FORMAT.schema}`,
      ...Object.fromEntries(children.map(([name, values]) => [`dc:${name}`, values])),
    },
  };
}

function textOf(card: ChangedEdition['card'], path: string): string {
  return plainOf(card.texts[path]?.value ?? '');
}

function regionsOf({ card }: ChangedEdition): readonly string[] {
  return card.facts.regions.map((code) => card.labels.regions[code] ?? code);
}

function subjectsOf({ card }: ChangedEdition): readonly string[] {
  return Object.entries(card.labels.terms).flatMap(([key, label]) =>
    SUBJECTS.some((taxonomy) => key.startsWith(`${taxonomy}:`)) ? [label] : [],
  );
}

/** A period as DCMI writes it; open and unknown ends are left out. */
function periodOf(period: { readonly start: string | null; readonly end: string | null } | null) {
  if (period === null || (period.start === null && period.end === null)) return [];
  const start = period.start === null ? '' : `start=${period.start}; `;
  const end = period.end === null ? '' : `end=${period.end}; `;
  return [`${start}${end}scheme=W3C-DTF`];
}

function distinct<Value extends Literal>(values: readonly Value[]): readonly Value[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}
