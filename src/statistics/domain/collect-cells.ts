import { GEO, TIME, type Cell, type CubeHeader } from './cube.ts';
import { ImportError } from './import-error.ts';
import { toEurostatCode } from './nuts-change.ts';
import type { Feed, FeedFilter, StatisticsDataset } from './statistics-dataset.ts';

/** A cell that an indicator takes. */
export interface TakenCell {
  readonly nutsCode: string;
  readonly period: string;
  readonly value: number | null;
  readonly flag: string | null;
  /** The former code under which it was published, such as `citizen=NEU28_FOR`; null: today's code. */
  readonly formerCode: string | null;
}

/** The cells of one indicator. */
export interface TakenFeed {
  readonly feed: Feed;
  readonly cells: readonly TakenCell[];
}

/** What was taken from a cube. */
export interface TakenCube {
  /** Cells of the file. */
  readonly read: number;
  /** Cells that no indicator takes, because of their sex, age, unit and so on. */
  readonly ignored: number;
  readonly feeds: readonly TakenFeed[];
  /** Codes of space that belong to no unit we know, with the number of their cells, for example countries. */
  readonly unknownCodes: ReadonlyMap<string, number>;
}

/** More figures than this in one import are refused: memory stays bounded. */
const MAX_TAKEN = 250_000;

/** The one code that a dimension may have which nobody filters by. */
const WHOLE: readonly string[] = ['TOTAL', 'T', '_T'];

interface Ranked extends TakenCell {
  readonly rank: number;
}

/** Takes the cells of the feeds out of a cube, portion by portion. */
export interface Collector {
  /** @throws ImportError when the portion shows that the file is not what the dataset promises */
  add(cells: readonly Cell[]): void;
  /** @throws ImportError IMPORT_NOTHING_FOUND when no indicator found anything */
  finish(): TakenCube;
}

/**
 * Makes a collector for a cube of a dataset.
 * @param knownCodes codes of territorial units; cells of others are counted and left out
 * @throws ImportError when a dimension that is needed is missing
 */
export function createCollector(
  dataset: StatisticsDataset,
  header: CubeHeader,
  knownCodes: ReadonlySet<string>,
): Collector {
  const places = placesOf(dataset, header);
  const taken = dataset.feeds.map((feed) => takerOf(feed, header));
  const unknownCodes = new Map<string, number>();
  let [read, ignored, size] = [0, 0, 0];
  const add = (cell: Cell) => {
    read += 1;
    const nutsCode = normalise(cell.codes[places.geo]!, knownCodes);
    const period = cell.codes[places.time]!;
    assertWhole(cell, places.unfiltered, header);
    const takers = places.frequency !== -1 && cell.codes[places.frequency] !== 'A' ? [] : taken;
    const ranks = takers.map(({ rankOf }) => rankOf(cell.codes));
    if (!ranks.some((rank) => rank !== -1)) {
      ignored += 1;
    } else if (!knownCodes.has(nutsCode)) {
      unknownCodes.set(nutsCode, (unknownCodes.get(nutsCode) ?? 0) + 1);
    } else {
      takers.forEach((taker, index) => {
        if (ranks[index] !== -1)
          size += taker.take(cell, { nutsCode, period, rank: ranks[index]! });
      });
      if (size > MAX_TAKEN) throw new ImportError('IMPORT_TOO_MANY_CELLS', { limit: MAX_TAKEN });
    }
  };
  return {
    add: (cells) => cells.forEach(add),
    finish: () => {
      if (size === 0) throw new ImportError('IMPORT_NOTHING_FOUND', { dataset: dataset.code });
      const feeds = taken.map(({ feed, cells }) => ({ feed, cells: [...cells.values()] }));
      return { read, ignored, feeds, unknownCodes };
    },
  };
}

interface Places {
  readonly geo: number;
  readonly time: number;
  readonly frequency: number;
  /** Dimensions that no feed filters by. */
  readonly unfiltered: readonly number[];
}

function placesOf(dataset: StatisticsDataset, { dimensions }: CubeHeader): Places {
  const filters = dataset.feeds.flatMap((feed) => feed.filters);
  const needed = [
    GEO,
    TIME,
    ...filters.filter((one) => !one.isOptional).map((one) => one.dimension),
  ];
  const missing = needed.find((name) => !dimensions.includes(name));
  if (missing !== undefined)
    throw new ImportError('IMPORT_DIMENSION_MISSING', { dimension: missing });
  const understood = [GEO, TIME, 'freq', ...filters.map(({ dimension }) => dimension)];
  return {
    geo: dimensions.indexOf(GEO),
    time: dimensions.indexOf(TIME),
    frequency: dimensions.indexOf('freq'),
    unfiltered: [...dimensions.keys()].filter((place) => !understood.includes(dimensions[place]!)),
  };
}

/** A dimension that nobody expects must not choose between cells. */
function assertWhole({ codes }: Cell, unfiltered: readonly number[], header: CubeHeader): void {
  for (const place of unfiltered) {
    const code = codes[place]!;
    if (WHOLE.includes(code)) continue;
    throw new ImportError('IMPORT_DIMENSION_UNEXPECTED', {
      dimension: header.dimensions[place]!,
      code,
    });
  }
}

/** ISO codes of countries become Eurostat's where that makes a unit we know. */
function normalise(code: string, knownCodes: ReadonlySet<string>): string {
  const written = toEurostatCode(code);
  return !knownCodes.has(code) && knownCodes.has(written) ? written : code;
}

interface Taker {
  readonly feed: Feed;
  readonly cells: Map<string, Ranked>;
  /** 0 for today's codes, more for former ones; -1: not a cell of this feed. */
  rankOf(codes: readonly string[]): number;
  /** @returns 1 when the cell is new, 0 when it stands for one that is there */
  take(
    cell: Cell,
    at: { readonly nutsCode: string; readonly period: string; readonly rank: number },
  ): number;
}

function takerOf(feed: Feed, { dimensions }: CubeHeader): Taker {
  const cells = new Map<string, Ranked>();
  const filters = feed.filters
    .map((filter) => ({ filter, place: dimensions.indexOf(filter.dimension) }))
    .filter(({ place }) => place !== -1);
  return {
    feed,
    cells,
    rankOf: (codes) => {
      let rank = 0;
      for (const { filter, place } of filters) {
        const found = filter.codes.indexOf(codes[place]!);
        if (found === -1) return -1;
        rank += found;
      }
      return rank;
    },
    take: ({ codes, value, flag }, { nutsCode, period, rank }) => {
      const key = `${nutsCode} ${period}`;
      const present = cells.get(key);
      if (present !== undefined && present.rank === rank) {
        const params = { indicator: feed.indicator, nutsCode, period };
        throw new ImportError('OBSERVATION_TWICE', params);
      }
      if (present === undefined || isBetter(present, { rank, value })) {
        const formerCode = rank === 0 ? null : formerCodeOf(filters, codes);
        cells.set(key, { nutsCode, period, value, flag, formerCode, rank });
      }
      return present === undefined ? 1 : 0;
    },
  };
}

/** Today's code counts, unless it has no figure where a former one has. */
function isBetter(
  present: Ranked,
  { rank, value }: { readonly rank: number; readonly value: number | null },
): boolean {
  if ((present.value === null) !== (value === null)) return value !== null;
  return rank < present.rank;
}

function formerCodeOf(
  filters: readonly { readonly filter: FeedFilter; readonly place: number }[],
  codes: readonly string[],
): string {
  return filters
    .filter(({ filter, place }) => filter.codes[0] !== codes[place])
    .map(({ filter, place }) => `${filter.dimension}=${codes[place]}`)
    .join(', ');
}
