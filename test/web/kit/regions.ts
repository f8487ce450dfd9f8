import { askApi } from './api.ts';

/** A figure of a region, or why there is none. */
export interface ReadFigure {
  readonly value: number | null;
  readonly unit: string;
  readonly period: string | null;
  readonly flag: string | null;
  readonly flagMeaning: string | null;
  readonly notAvailable: string | null;
  readonly notAvailableText: string | null;
  readonly source: { readonly name: string; readonly url: string | null } | null;
}

/** A region as the public API tells of it. */
export interface ReadRegion {
  readonly name: string;
  readonly mipex: {
    readonly url: string | null;
    readonly scores: readonly {
      readonly label: string;
      readonly score: number;
      readonly year: number | null;
      readonly source: string;
    }[];
  };
  readonly typology: Readonly<Record<'urban' | 'intermediate' | 'rural', number>> | null;
  readonly indicators: readonly {
    readonly indicator: { readonly label: string };
    readonly latest: ReadFigure;
    readonly series: readonly ReadFigure[];
  }[];
  readonly practices: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly title: string }[];
  };
  readonly similar: readonly {
    readonly region: { readonly code: string; readonly name: string };
    readonly because: readonly { readonly text: string }[];
  }[];
}

const FIGURES = `
  fragment Figure on Observation {
    value unit period flag flagMeaning notAvailable notAvailableText source { name url }
  }
  query ($code: String!, $locale: Locale!) {
    region(code: $code, locale: $locale) {
      name
      mipex { url scores { label score year source } }
      typology { urban intermediate rural }
      indicators { indicator { label } latest { ...Figure } series { ...Figure } }
      practices(first: 3) { totalCount nodes { title } }
    }
  }`;

const SIMILAR = `query ($code: String!, $locale: Locale!) {
  region(code: $code, locale: $locale) {
    similar(first: 6) { region { code name } because { text } }
  }
}`;

/** Everything that the page of a region rests on. */
export async function askRegion(code: string, locale: string): Promise<ReadRegion> {
  const [figures, companions] = await Promise.all([
    askApi<{ readonly region: ReadRegion }>(FIGURES, { code, locale }),
    askApi<{ readonly region: Pick<ReadRegion, 'similar'> }>(SIMILAR, { code, locale }),
  ]);
  return { ...figures.region, ...companions.region };
}
