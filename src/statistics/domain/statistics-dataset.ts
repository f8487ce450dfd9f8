import type { IndicatorUnit } from './observation.ts';

/** Which cells of a dimension are meant. */
export interface FeedFilter {
  /** Name of the dimension in lower case. */
  readonly dimension: string;
  /** The code, then its former names; where a file has several of them, the first of the list counts. */
  readonly codes: readonly string[];
  /** A file without this dimension is fine: it has nothing but the code. */
  readonly isOptional: boolean;
}

/** Cells of a dataset that are figures of an indicator. */
export interface Feed {
  readonly indicator: string;
  /** Unit of the cells; must be that of the indicator. */
  readonly unit: IndicatorUnit;
  /** What is measured exactly, such as `EU2030`; all feeds of an indicator have the same. */
  readonly definition: string;
  readonly filters: readonly FeedFilter[];
  /** What the figures cover, where that is not exactly the unit's population; null: exactly that. */
  readonly coverage: string | null;
}

/** A dataset of Eurostat and what is taken from it. */
export interface StatisticsDataset {
  /** Eurostat's online data code in lower case. */
  readonly code: string;
  readonly title: string;
  /** Page for readers; stands as the address of the source at each figure. */
  readonly pageUrl: string;
  /** Address that answers the data of all feeds. */
  readonly queryUrl: string;
  /** Whether the schedule of the service fetches it. */
  readonly isScheduled: boolean;
  /** It measures something else than an indicator of nearly the same name, and is refused. */
  readonly isExcluded: boolean;
  readonly feeds: readonly Feed[];
  /** What figures of a unit cover, by its code, where it is larger or smaller than the region it stands for. */
  readonly unitNotes: Readonly<Record<string, string>>;
}
