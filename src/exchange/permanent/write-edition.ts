import { addresses } from '../../delivery/index.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { writeEditionPage } from './edition-page.ts';
import { withPublications, type Found } from './load-edition.ts';
import type { Representation } from './representation.ts';

const JSON_LD = `
  query EditionJsonLd($id: ID!, $locale: Locale!, $version: Int, $fallback: FallbackInput) {
    practice(id: $id, locale: $locale, version: $version, fallback: $fallback) { jsonLd }
  }`;

/** An edition that was found. */
export type FoundEdition = Extract<Found, { readonly kind: 'EDITION' }>;

/** Writes an edition in one form. @param translator speaks the language of a page's own words */
export async function writeEdition(
  representation: Representation,
  { edition, variables }: FoundEdition,
  services: PublicServices,
  translator: Translator,
): Promise<string> {
  switch (representation) {
    case 'html':
      return writeEditionPage(await withPublications(edition, services), translator);
    case 'json': {
      const { publications } = await withPublications(edition, services);
      const { publicUrl } = services;
      return lines({
        practice: edition,
        publications: publications.map((one) => ({
          ...one,
          address: addresses.publication(publicUrl, edition.id, one),
        })),
      });
    }
    case 'jsonld': {
      const { practice } = await services.ask<{
        readonly practice: { readonly jsonLd: unknown };
      }>(JSON_LD, variables);
      return lines(practice.jsonLd);
    }
    case 'bib':
      return edition.citations.bibtex;
    case 'csl':
      return lines(edition.citations.cslJson);
  }
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
