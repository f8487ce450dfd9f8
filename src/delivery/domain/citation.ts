import { bibtexEntry, bibtexText } from './bibtex.ts';

/** Name under which the service publishes. */
export const PUBLISHER = 'Integration Lab';

/** What a citation says about one published edition. */
export interface CitedEdition {
  readonly title: string;
  /** Who is responsible: the lead organisation, or the name of the primary region. */
  readonly authority: string;
  /** Language of the edition. */
  readonly locale: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** Permanent address of the edition. */
  readonly address: string;
  /** Internal id, of which the keys are made. */
  readonly practiceId: string;
}

/** One item of CSL-JSON. Source: schema csl-data.json of citationstyles.org, version 1.0. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly 'container-title': string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly version: string;
  readonly URL: string;
}

/** The edition as CSL-JSON: a list of one item. */
export function cslOf(edition: CitedEdition): readonly CslItem[] {
  return [
    {
      id: keyOf(edition),
      type: 'webpage',
      title: edition.title,
      author: [{ literal: edition.authority }],
      publisher: PUBLISHER,
      'container-title': PUBLISHER,
      issued: { 'date-parts': [dayOf(edition).split('-').map(Number)] },
      language: edition.locale,
      version: `${edition.number}`,
      URL: edition.address,
    },
  ];
}

/** The edition as an entry of BibTeX. */
export function bibtexOf(edition: CitedEdition): string {
  const [year = '', month = ''] = dayOf(edition).split('-');
  return bibtexEntry('misc', keyOf(edition), {
    author: `{${bibtexText(edition.authority)}}`,
    title: `{${bibtexText(edition.title)}}`,
    howpublished: bibtexText(PUBLISHER),
    year,
    month: `${Number(month)}`,
    note: `Version ${edition.number}, ${dayOf(edition)}`,
    language: edition.locale,
    url: edition.address,
  });
}

function keyOf({ practiceId, locale, number }: CitedEdition): string {
  return `practice-${practiceId.slice(0, 8)}-${locale}-${number}`;
}

function dayOf({ publishedAt }: CitedEdition): string {
  return publishedAt.slice(0, 10);
}
