import { createHash } from 'node:crypto';
import type { Contestant } from './contestants.ts';
import {
  peakMemory,
  processorTime,
  putLoad,
  type LoadRequest,
  type LoadResult,
  type LoadSettings,
} from './measure.ts';
import { ARRIVAL, DOCUMENTS, QUERIES, requestsOf, type QueryName } from './queries.ts';
import { pathOf } from './verify.ts';

/** The servers that are measured side by side. */
export interface Contestants {
  readonly baseline: Contestant;
  /** Computes every answer. */
  readonly uncached: Contestant;
  /** Keeps answers, as it is delivered. */
  readonly cached: Contestant;
  /** Of PostgreSQL. */
  readonly databasePid: number;
}

/** Name of a measurement → its results, one for each round. */
export type Measurements = Map<string, LoadResult[]>;

const CONNECTIONS = 16;
const ARRIVING = 2;
/** Code that has just been loaded is slow for a while, and there is more of it in the product. */
const WARM_SECONDS = 3;

/** Measures every way to read, in interleaved rounds, so that a noisy moment hits all of them. */
export async function measureReads(
  contestants: Contestants,
  practices: number,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Measurements> {
  const measurements: Measurements = new Map();
  const cases = await casesOf(contestants, practices);
  for (const [, requests, settings] of cases) {
    await putLoad(requests, { connections: CONNECTIONS, seconds: WARM_SECONDS, ...settings });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, requests, settings] of cases) {
      const result = await putLoad(requests, { connections: CONNECTIONS, seconds, ...settings });
      measurements.set(name, [...(measurements.get(name) ?? []), result]);
    }
  }
  return measurements;
}

type Case = readonly [
  name: string,
  requests: readonly LoadRequest[],
  settings: Pick<LoadSettings, 'url' | 'status'>,
];

async function casesOf(contestants: Contestants, practices: number): Promise<readonly Case[]> {
  const { baseline, uncached, cached } = contestants;
  const cases: Case[] = [];
  for (const name of QUERIES) {
    const requests = requestsOf(name, practices);
    const written = requests.map((request) => ({
      method: 'GET' as const,
      path: pathOf(name, request),
    }));
    const posted = requests.map(({ variables }) => ({
      method: 'POST' as const,
      path: '/graphql',
      body: { query: DOCUMENTS[name], variables },
    }));
    const addressed = requests.map(({ variables }) => addressOf(name, variables));
    const known = await Promise.all(
      addressed.map(async (request) => ({
        ...request,
        headers: { ...request.headers, 'if-none-match': await etagOf(cached, request) },
      })),
    );
    const constant = {
      method: 'GET' as const,
      path: `/constant?bytes=${await sizeOf(cached, addressed)}`,
    };
    cases.push(
      [`${name} constant`, [constant], { url: baseline.url }],
      [`${name} sql`, written, { url: baseline.url }],
      [`${name} uncached`, varied(posted), { url: uncached.url }],
      [`${name} cached`, posted, { url: cached.url }],
      [`${name} cached GET`, addressed, { url: cached.url }],
      [`${name} 304`, known, { url: cached.url, status: 304 }],
    );
  }
  return cases;
}

function varied(requests: readonly LoadRequest[]): readonly LoadRequest[] {
  return requests.map((request) => ({ ...request, isVaried: true }));
}

/** The same question by address, as a shared cache could keep it. */
function addressOf(name: QueryName, variables: Readonly<Record<string, string>>): LoadRequest {
  const query = new URLSearchParams({
    query: DOCUMENTS[name],
    variables: JSON.stringify(variables),
  });
  return {
    method: 'GET',
    path: `/graphql?${query}`,
    headers: { 'apollo-require-preflight': 'true' },
  };
}

/** Mean length of the answers in bytes. */
async function sizeOf({ url }: Contestant, requests: readonly LoadRequest[]): Promise<number> {
  let bytes = 0;
  for (const { path, headers } of requests) {
    const asked = { ...headers, 'accept-encoding': 'identity' };
    const response = await fetch(`${url}${path}`, { headers: asked });
    bytes += (await response.arrayBuffer()).byteLength;
  }
  return Math.round(bytes / requests.length);
}

async function etagOf({ url }: Contestant, { path, headers }: LoadRequest): Promise<string> {
  const asked = { ...headers, 'accept-encoding': 'identity' };
  const response = await fetch(`${url}${path}`, { headers: asked });
  await response.arrayBuffer();
  return response.headers.get('etag') ?? createHash('sha1').digest('hex');
}

/** Processor time in milliseconds of server and database together for one uncached request. */
export async function costOfReads(
  { uncached, databasePid }: Pick<Contestants, 'uncached' | 'databasePid'>,
  practices: number,
  seconds: number,
): Promise<Readonly<Record<QueryName, number>>> {
  const costs: Record<QueryName, number> = { Q1: 0, Q2: 0, Q3: 0 };
  for (const name of QUERIES) {
    const requests = requestsOf(name, practices).map(({ variables }) => ({
      method: 'POST' as const,
      path: '/graphql',
      body: { query: DOCUMENTS[name], variables },
      isVaried: true,
    }));
    const settings = { url: uncached.url, connections: CONNECTIONS };
    await putLoad(requests, { ...settings, seconds: WARM_SECONDS });
    const time = () => processorTime(uncached.pid) + processorTime(databasePid);
    const before = time();
    const result = await putLoad(requests, { ...settings, seconds });
    costs[name] = (time() - before) / result.requests;
  }
  return costs;
}

/**
 * Milliseconds, 97.5th percentile, of what a reader loads who comes to the list: page, facets and map in
 * one question, each computed anew, for as many readers at once as there are processors.
 */
export async function timeOfArrival(
  { url }: Contestant,
  practices: number,
  seconds: number,
): Promise<number> {
  const requests = requestsOf('Q1', practices).map(({ variables }) => ({
    method: 'POST' as const,
    path: '/graphql',
    body: { query: ARRIVAL, variables },
    isVaried: true,
  }));
  const settings = { url, connections: ARRIVING };
  await putLoad(requests, { ...settings, seconds: WARM_SECONDS });
  const { p97, failures } = await putLoad(requests, { ...settings, seconds });
  if (failures > 0) throw new Error(`${failures} arrivals failed`);
  return p97;
}

/** Peak memory in megabytes of the server that keeps answers. */
export function memoryOf({ cached }: Pick<Contestants, 'cached'>): number {
  return peakMemory(cached.pid);
}
