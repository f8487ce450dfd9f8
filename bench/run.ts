import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { makeRoom, startBaseline, startProduct, type Contestant } from './contestants.ts';
import { startDatabases } from './database.ts';
import { extendBench, loadBench } from './load.ts';
import type { LoadResult } from './measure.ts';
import { measurePublicationLag } from './publication-lag.ts';
import { QUERIES, requestsOf, type QueryName } from './queries.ts';
import { costOfReads, memoryOf, measureReads, timeOfArrival, type Measurements } from './reads.ts';
import { targetTable, writeReport } from './report.ts';
import type { Figures } from './targets.ts';
import { verifyBaseline, verifyProduct } from './verify.ts';
import { makeEditor, measureWrites } from './writes.ts';

/**
 * `npm run bench [-- --report --large 0 --rounds 1 --seconds 2 --folder F]`: measures everything that
 * docs/performance.md names, on databases of its own, and with `--report` writes the tables there.
 * Loading takes longest, so a folder keeps what was loaded; give another one after a migration.
 */
const { values } = parseArgs({
  options: {
    practices: { type: 'string', default: '2000' },
    large: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    report: { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
});
const [practices, large, rounds, seconds] = [
  Number(values.practices),
  Number(values.large),
  Number(values.rounds),
  Number(values.seconds),
];
const CACHE_MEGABYTES = 64;
const WRITERS = [1, 8];

/** What the run over the small database measures. */
type SmallFigures = Omit<Figures, 'costs' | 'arrival'> & {
  readonly cost: Readonly<Record<QueryName, number>>;
};

const databases = await startDatabases(values.folder ?? null);
try {
  const { cost: small, ...figures } = await measureSmall();
  tell({ ...figures, costs: { small, large: null }, arrival: null });
  if (large > 0) {
    const { costs, arrival } = await measureLarge();
    tell({ ...figures, costs: { small, large: costs }, arrival });
  }
} finally {
  await databases.stop();
}

/** The large database takes long, so what is known before it is told before it. */
function tell(figures: Figures): void {
  console.log(targetTable(figures).join('\n'));
  if (values.report) writeReport(figures, { day: new Date().toISOString().slice(0, 10) });
}

/** Loads the small database unless it is there. @returns its name */
async function loadSmall(): Promise<string> {
  const name = `loaded_${practices}`;
  if ((await databases.find(name)) !== null) return name;
  const url = await databases.create('loading');
  const published = await loadBench(url, practices, (done) => {
    if (done % 500 === 0) say(`${done} of ${practices} loaded`);
  });
  await databases.rename('loading', name);
  say(`${published} published practices of ${practices}`);
  return name;
}

/** Extends the small database to a large one unless it is there. @returns its address */
async function loadLarge(): Promise<string> {
  const name = `loaded_${large}`;
  const known = await databases.find(name);
  if (known !== null) return known;
  const url = await databases.create('loading', await loadSmall());
  say(`${await extendBench(url, large)} more published practices`);
  return databases.rename('loading', name);
}

async function measureSmall(): Promise<SmallFigures> {
  const url = await databases.create('measured', await loadSmall());
  for (const query of QUERIES) requestsOf(query, practices);
  makeRoom(databases.pid);
  const baseline = await startBaseline(url);
  const uncached = await startProduct(url, 0);
  const cached = await startProduct(url, CACHE_MEGABYTES);
  const started = [baseline, uncached, cached];
  try {
    await verifyBaseline(baseline, practices);
    for (const product of [uncached, cached]) await verifyProduct(product, practices);
    say('every distinct answer is right');
    const contestants = { baseline, uncached, cached, databasePid: databases.pid };
    const reads = await measureReads(contestants, practices, { rounds, seconds });
    const cost = await costOfReads(contestants, practices, seconds);
    const writes = await measureAllWrites(url, baseline, uncached);
    const second = await startProduct(url, CACHE_MEGABYTES);
    started.push(second);
    return {
      rates: bestRates(reads),
      p99: bestTimes(reads),
      cost,
      writes,
      lags: await lagsUnderLoad(url, [cached, second]),
      memoryMegabytes: memoryOf(contestants),
      startMilliseconds: second.startMilliseconds,
    };
  } finally {
    await Promise.all(started.map((one) => one.stop()));
    await databases.remove('measured');
  }
}

async function measureLarge(): Promise<{
  readonly costs: Readonly<Record<QueryName, number>>;
  readonly arrival: number;
}> {
  const url = await loadLarge();
  for (const query of QUERIES) requestsOf(query, large);
  const uncached = await startProduct(url, 0);
  try {
    await verifyProduct(uncached, large);
    const costs = await costOfReads({ uncached, databasePid: databases.pid }, large, seconds);
    return { costs, arrival: await timeOfArrival(uncached, large, seconds) };
  } finally {
    await uncached.stop();
  }
}

async function measureAllWrites(
  url: string,
  baseline: Contestant,
  product: Contestant,
): Promise<Figures['writes']> {
  const token = await makeEditor(url);
  const rates = new Map<number, { readonly written: number; readonly product: number }>();
  for (const writers of WRITERS) {
    const contestants = { baseline, product };
    const measured = await measureWrites(contestants, token, { writers, seconds });
    failWith(measured.written);
    failWith(measured.product);
    rates.set(writers, { written: measured.written.rate, product: measured.product.rate });
  }
  return rates;
}

async function lagsUnderLoad(
  url: string,
  instances: readonly Contestant[],
): Promise<readonly number[]> {
  let isOver = false;
  const readers = instances.map(async (instance) => {
    while (!isOver) await verifyProduct(instance, practices).catch(() => undefined);
  });
  const lags = await measurePublicationLag(url, instances);
  isOver = true;
  await Promise.all(readers);
  return lags;
}

function bestRates(reads: Measurements): ReadonlyMap<string, number> {
  const best = (results: readonly LoadResult[]) => {
    results.forEach(failWith);
    return Math.max(...results.map(({ rate }) => rate));
  };
  return new Map([...reads].map(([name, results]) => [name, best(results)]));
}

function bestTimes(reads: Measurements): ReadonlyMap<string, number> {
  return new Map(
    [...reads].map(([name, results]) => [name, Math.min(...results.map(({ p99 }) => p99))]),
  );
}

/** A fast refusal must not count as a fast answer. */
function failWith({ failures, requests }: LoadResult): void {
  if (failures > 0) throw new Error(`${failures} of ${requests} requests failed`);
}

function say(line: string): void {
  console.error(line);
}
