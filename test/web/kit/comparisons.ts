import { askApi } from './api.ts';

interface Told {
  readonly plain: string;
}

interface ComparedValue {
  readonly code: string;
  readonly label: string;
}

/** Practices side by side as the public API compares them. */
export interface ReadComparison {
  readonly practices: readonly { readonly title: string }[];
  readonly facts: readonly {
    readonly label: string;
    readonly agreement: 'SAME' | 'PARTLY' | 'DIFFERENT' | 'UNKNOWN';
    readonly cells: readonly { readonly values: readonly ComparedValue[] }[];
  }[];
  readonly aspects: readonly {
    readonly label: string;
    readonly cells: readonly {
      readonly state: 'ASSESSED' | 'NOT_ASSESSED';
      readonly rating: number | null;
      readonly inspiring: Told | null;
      readonly improvement: Told | null;
    }[];
  }[];
  readonly tips: readonly {
    readonly label: string;
    readonly cells: readonly { readonly answerText: Told | null }[];
  }[];
  readonly criteria: readonly {
    readonly label: string;
    readonly cells: readonly {
      readonly best: number | null;
      readonly median: number | null;
      readonly rated: number;
      readonly unknown: number;
      readonly notApplicable: number;
    }[];
  }[];
}

const COMPARE = `query ($ids: [ID!]!, $locale: Locale!) {
  comparePractices(ids: $ids, locale: $locale) {
    practices { title }
    facts { label agreement cells { values { code label } } }
    aspects {
      label
      cells {
        state rating
        inspiring: inspiringElementsText { plain }
        improvement: roomForImprovementText { plain }
      }
    }
    tips { label cells { answerText { plain } } }
    criteria { label cells { best median rated unknown notApplicable } }
  }
}`;

/** Compares practices of the public API. */
export async function askComparison(
  ids: readonly string[],
  locale: string,
): Promise<ReadComparison> {
  const { comparePractices } = await askApi<{ readonly comparePractices: ReadComparison }>(
    COMPARE,
    { ids, locale },
  );
  return comparePractices;
}
