import { RICH_PATHS } from '../text-paths.ts';
import type { PublicationRow } from '../../delivery/index.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A rich text in its two written forms. */
export interface Rich {
  readonly html: string;
  readonly plain: string;
}

/** A published edition as the public schema answers {@link EDITION}. */
export interface Edition extends Readonly<Record<(typeof RICH_PATHS)[number], Rich | null>> {
  readonly id: string;
  readonly slug: string;
  readonly permalink: string;
  readonly versionPermalink: string;
  /** Language of every word. */
  readonly contentLocale: string;
  readonly sourceLocale: string;
  readonly publishedAt: string | Date;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly regions: readonly Named[];
  readonly country: Named;
  readonly authorityRoleTerm: Named;
  readonly policyAreas: readonly Named[];
  readonly targetGroups: readonly Named[];
  readonly period: {
    readonly start: string | null;
    readonly end: string | null;
    readonly isOngoing: boolean | null;
  };
  readonly status: string;
  readonly leadOrganisation: string | null;
  readonly partners: readonly { readonly name: string }[];
  readonly fundingSources: readonly string[];
  readonly links: readonly { readonly url: string | URL; readonly kind: string }[];
  readonly aspects: readonly {
    readonly label: string;
    readonly state: string;
    readonly rating: number | null;
    readonly inspiringElements: Rich | null;
    readonly roomForImprovement: Rich | null;
  }[];
  readonly tips: readonly { readonly label: string; readonly answer: Rich | null }[];
  readonly matrix: {
    readonly version: number;
    readonly answers: readonly {
      readonly criterionLabel: string;
      readonly question: string;
      readonly state: string;
      readonly rating: number | null;
      readonly evidence: readonly (string | URL)[];
      readonly answer: Rich | null;
    }[];
  };
  readonly citations: {
    readonly text: string;
    readonly cslJson: unknown;
    readonly bibtex: string;
  };
}

/** An edition with the other publications of its practice. */
export interface EditionWithPublications {
  readonly edition: Edition;
  /** Newest first, by language. */
  readonly publications: readonly PublicationRow[];
}

/** Asks for an edition with everything that a page and a JSON answer say. */
export const EDITION = `
  query Edition($id: ID!, $locale: Locale!, $version: Int, $fallback: FallbackInput) {
    practice(id: $id, locale: $locale, version: $version, fallback: $fallback) {
      id slug permalink versionPermalink contentLocale sourceLocale publishedAt version
      title summary
      ${RICH_PATHS.map((path) => `${path} { html plain }`).join('\n      ')}
      regions { code name } country { code name } authorityRoleTerm { code name }
      policyAreas { code name } targetGroups { code name }
      period { start end isOngoing } status outcome leadOrganisation partners { name }
      budget { amountCents currency } fundingSources beneficiariesPersons
      resultIndicators { name unit baseline target achieved measuredOn } links { url kind }
      aspects {
        aspect label state notAssessedReason rating
        inspiringElements { html plain } roomForImprovement { html plain }
      }
      tips { question label answer { html plain } }
      matrix {
        version
        answers { criterion criterionLabel questionKey question state rating evidence answer { html plain } }
      }
      citations { text cslJson bibtex }
    }
  }`;
