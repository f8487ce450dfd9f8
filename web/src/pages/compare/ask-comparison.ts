import { Refusal, type Ask } from '../../api/ask.ts';
import type { NamedPractice } from '../../api/practice.fragments.ts';
import { graphql } from '../../gql/public/gql.ts';
import type { SiteCompareQuery } from '../../gql/public/graphql.ts';
import type { SiteLocale } from '../../words/locales.ts';
import { FEWEST, MOST } from './compare-address.ts';

const COMPARE = graphql(`
  query SiteCompare($ids: [ID!]!, $locale: Locale!) {
    comparePractices(ids: $ids, locale: $locale) {
      practices {
        ...SiteNamedPractice
      }
      facts {
        fact
        label
        agreement
        shared {
          code
        }
        cells {
          values {
            code
            label
          }
          onlyHere {
            code
          }
        }
      }
      aspects {
        aspect
        label
        agreement
        cells {
          state
          rating
          notAssessedReason
          inspiringElementsText {
            ...SiteToldText
          }
          roomForImprovementText {
            ...SiteToldText
          }
        }
      }
      tips {
        question
        label
        cells {
          answerText {
            ...SiteToldText
          }
        }
      }
      criteria {
        criterion
        label
        agreement
        cells {
          best
          median
          rated
          unknown
          notApplicable
        }
      }
    }
  }
`);

const CHOSEN = graphql(`
  query SiteChosenPractice($id: ID!, $locale: Locale!) {
    practice(id: $id, locale: $locale) {
      ...SiteNamedPractice
    }
  }
`);

/** Names of practices that are looked up when there is no comparison; an address can hold any number. */
const MOST_NAMED = 8;

/** Practices side by side. */
export type Comparison = SiteCompareQuery['comparePractices'];

/** The comparison, or what there is instead. */
export interface Compared {
  readonly comparison: Comparison | null;
  /** Those of the address that there are. */
  readonly chosen: readonly NamedPractice[];
  /** A sentence of the service about practices that are not there; null: nothing was refused. */
  readonly refusal: string | null;
  /** How many of the address there are not. */
  readonly missingCount: number;
}

/** Compares two to four practices; of fewer, more or unknown ones only those that there are. */
export async function askComparison(
  ask: Ask,
  ids: readonly string[],
  locale: SiteLocale,
): Promise<Compared> {
  if (ids.length < FEWEST || ids.length > MOST) return askChosen(ask, ids, locale);
  try {
    const { comparePractices } = await ask(COMPARE, { ids: [...ids], locale });
    const { practices } = comparePractices;
    return { comparison: comparePractices, chosen: practices, refusal: null, missingCount: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...(await askChosen(ask, ids, locale)), refusal: error.message };
  }
}

async function askChosen(ask: Ask, ids: readonly string[], locale: SiteLocale): Promise<Compared> {
  const found = await Promise.all(ids.slice(0, MOST_NAMED).map((id) => askOne(ask, id, locale)));
  const refusal = found.find((one) => typeof one === 'string') ?? null;
  const chosen = found.filter((one) => typeof one === 'object').filter((one) => one !== null);
  return { comparison: null, chosen, refusal, missingCount: found.length - chosen.length };
}

/** @returns the refusal when the id is none, null when there is no such practice */
async function askOne(
  ask: Ask,
  id: string,
  locale: SiteLocale,
): Promise<NamedPractice | string | null> {
  try {
    return (await ask(CHOSEN, { id, locale })).practice ?? null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
