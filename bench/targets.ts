import type { QueryName } from './queries.ts';

/** Everything one run measured. */
export interface Figures {
  /** Name of a read → its best round, requests a second. */
  readonly rates: ReadonlyMap<string, number>;
  /** Name of a read → the 99th percentile in milliseconds at 16 connections. */
  readonly p99: ReadonlyMap<string, number>;
  /** Writers → drafts a second, by hand and by the product. */
  readonly writes: ReadonlyMap<number, { readonly written: number; readonly product: number }>;
  /** Processor time in milliseconds for one uncached request at both sizes. */
  readonly costs: {
    readonly small: Readonly<Record<QueryName, number>>;
    readonly large: Readonly<Record<QueryName, number>> | null;
  };
  /** Milliseconds; null: the large database was left out. See `timeOfArrival`. */
  readonly arrival: number | null;
  readonly memoryMegabytes: number;
  /** Sorted, in milliseconds. */
  readonly lags: readonly number[];
  readonly startMilliseconds: number;
}

/** One line of the table. */
export interface TargetResult {
  readonly name: string;
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/**
 * Requests a second of the peers and of a constant body, measured once side by side outside the project:
 * the constant body carries the comparison to this machine.
 */
const MEASURED_CONSTANT: Readonly<Record<QueryName, number>> = {
  Q1: 30_200,
  Q2: 30_500,
  Q3: 36_700,
};
const PEERS: Readonly<Record<string, Readonly<Record<QueryName, number>>>> = {
  PostGraphile: { Q1: 160, Q2: 346, Q3: 113 },
  Directus: { Q1: 22, Q2: 30, Q3: 1 },
  Payload: { Q1: 8, Q2: 57, Q3: 2 },
  Strapi: { Q1: 6, Q2: 36, Q3: 2 },
};
const POSTGRAPHILE_WRITES = 187 / 800;

/** Compares what was measured with the targets. */
export function compareWithTargets(figures: Figures): readonly TargetResult[] {
  return [
    ...reads(figures),
    ...peers(figures),
    ...writes(figures),
    ...growth(figures),
    ...arrival(figures),
    ...limits(figures),
  ];
}

function reads({ rates, p99 }: Figures): readonly TargetResult[] {
  const uncached: Readonly<Record<QueryName, number>> = { Q1: 0.6, Q2: 0.55, Q3: 0.65 };
  return (['Q1', 'Q2', 'Q3'] as const).flatMap((name) => {
    const rate = (kind: string) => rates.get(`${name} ${kind}`)!;
    const constant = rate('constant');
    return [
      atLeast(
        `${name} uncached / hand-written SQL`,
        rate('uncached') / rate('sql'),
        uncached[name],
      ),
      atLeast(`${name} cached / constant body`, rate('cached') / constant, 0.5),
      atLeast(`${name} cached over GET / constant body`, rate('cached GET') / constant, 0.5),
      atLeast(`${name} 304 / constant body`, rate('304') / constant, 0.65),
      atMost(
        `${name} p99 uncached / hand-written SQL`,
        p99.get(`${name} uncached`)! / p99.get(`${name} sql`)!,
        2,
      ),
    ];
  });
}

function peers({ rates }: Figures): readonly TargetResult[] {
  const postgraphile: Readonly<Record<QueryName, number>> = { Q1: 8, Q2: 6, Q3: 9 };
  return Object.entries(PEERS).flatMap(([peer, measured]) =>
    (['Q1', 'Q2', 'Q3'] as const).map((name) => {
      const share = measured[name] / MEASURED_CONSTANT[name];
      const theirs = share * rates.get(`${name} constant`)!;
      const target = peer === 'PostGraphile' ? postgraphile[name] : 30;
      return atLeast(`${name} uncached / ${peer}`, rates.get(`${name} uncached`)! / theirs, target);
    }),
  );
}

function writes({ writes: rates }: Figures): readonly TargetResult[] {
  return [...rates].flatMap(([writers, { written, product }]) => {
    const ratio = product / written;
    const label = `W, ${writers} ${writers === 1 ? 'writer' : 'writers'}`;
    return [
      atLeast(`${label} / hand-written statement`, ratio, 0.4),
      ...(writers === 1
        ? [atLeast(`${label} / PostGraphile`, ratio / POSTGRAPHILE_WRITES, 2)]
        : []),
    ];
  });
}

function growth({ costs: { small, large } }: Figures): readonly TargetResult[] {
  if (large === null) return [];
  const targets: Readonly<Record<QueryName, number>> = { Q1: 1.3, Q2: 1.1, Q3: 2 };
  return (['Q1', 'Q2', 'Q3'] as const).map((name) =>
    atMost(
      `${name} processor time, 20,000 / 2,000 practices`,
      large[name] / small[name],
      targets[name],
    ),
  );
}

/** Of 20,000 practices, where the target speaks of 10,000. */
function arrival({ arrival: measured }: Figures): readonly TargetResult[] {
  if (measured === null) return [];
  const name = 'G-12 list, facets and map at once, 20,000 practices, p97.5';
  return [inUnit(name, measured, { limit: 150, unit: 'ms' })];
}

function limits({ memoryMegabytes, lags, startMilliseconds }: Figures): readonly TargetResult[] {
  const p99 = lags[Math.ceil(lags.length * 0.99) - 1] ?? Number.NaN;
  return [
    inUnit('peak memory, 64 MB of cache included', memoryMegabytes, { limit: 180, unit: 'MB' }),
    inUnit('publication until every instance answers, p99', p99, { limit: 1_000, unit: 'ms' }),
    inUnit('start to first answer with existing data', startMilliseconds, {
      limit: 3_000,
      unit: 'ms',
    }),
  ];
}

function atLeast(name: string, ratio: number, target: number): TargetResult {
  return { name, target: `≥ ${target}`, measured: ratio.toFixed(2), isMet: ratio >= target };
}

function atMost(name: string, ratio: number, target: number): TargetResult {
  return { name, target: `≤ ${target}`, measured: ratio.toFixed(2), isMet: ratio <= target };
}

function inUnit(
  name: string,
  value: number,
  { limit, unit }: { readonly limit: number; readonly unit: string },
): TargetResult {
  const measured = `${Math.round(value)} ${unit}`;
  return { name, target: `≤ ${limit} ${unit}`, measured, isMet: value <= limit };
}
