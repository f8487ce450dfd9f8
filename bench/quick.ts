import 'reflect-metadata';
import { startBaseline, startProduct } from './contestants.ts';
import { QUERIES, requestsOf } from './queries.ts';
import { costOfReads, memoryOf, measureReads } from './reads.ts';
import { verifyBaseline, verifyProduct } from './verify.ts';

/**
 * A look at the ratios while working: `DATABASE_URL=… node dist/bench/quick.js 2000 [seconds] [rounds]`.
 * Takes a database that `bench:load` has filled; writes nothing.
 */
const [practices = 2_000, seconds = 3, rounds = 1] = process.argv.slice(2).map(Number);
const url = process.env['DATABASE_URL'] ?? '';
const databasePid = Number(process.env['DATABASE_PID'] ?? 0);
for (const name of QUERIES) requestsOf(name, practices);
const [baseline, uncached, cached] = [
  await startBaseline(url),
  await startProduct(url, 0),
  await startProduct(url, 64),
];
try {
  await verifyBaseline(baseline, practices);
  await verifyProduct(uncached, practices);
  await verifyProduct(cached, practices);
  const contestants = { baseline, uncached, cached, databasePid };
  const measured = await measureReads(contestants, practices, { rounds, seconds });
  for (const [name, results] of measured) {
    const best = results.toSorted((left, right) => right.rate - left.rate)[0]!;
    const { rate, p99, failures } = best;
    console.log(name.padEnd(16), rate.toFixed(0).padStart(7), `p99 ${p99}`, `failed ${failures}`);
  }
  console.log('cost', await costOfReads(contestants, practices, seconds));
  console.log('memory', memoryOf(contestants), 'start', uncached.startMilliseconds);
} finally {
  await Promise.all([baseline, uncached, cached].map((one) => one.stop()));
}
