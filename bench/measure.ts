import { readdirSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** One request of a load; `varied` adds a number to the body, so that no two are the same bytes. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly isVaried?: boolean;
}

/** What a load did. */
export interface LoadResult {
  /** Good answers each second. */
  readonly rate: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p97: number;
  readonly p99: number;
  readonly failures: number;
}

/** How a load is put on. */
export interface LoadSettings {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** The status that counts as good. */
  readonly status?: number;
}

/** The product ends a connection after a thousand (`maxRequestsPerSocket`); every contestant is asked so. */
const REQUESTS_A_CONNECTION = 900;

let varied = 0;

/** Sends the requests in turn for some seconds. */
export async function putLoad(
  requests: readonly LoadRequest[],
  settings: LoadSettings,
): Promise<LoadResult> {
  const { url, connections, seconds, status = 200 } = settings;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    reconnectRate: REQUESTS_A_CONNECTION,
    requests: requests.map(({ method, path, headers = {}, body, isVaried = false }) => ({
      method,
      path,
      headers:
        body === undefined ? { ...headers } : { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(isVaried ? { setupRequest: vary } : {}),
    })),
  });
  const good = result.statusCodeStats?.[`${status}`]?.count ?? 0;
  const total = result.requests.total;
  return {
    rate: good / result.duration,
    requests: total,
    p50: result.latency.p50,
    p97: result.latency.p97_5,
    p99: result.latency.p99,
    failures: total - good + result.errors,
  };
}

function vary(request: autocannon.Request): autocannon.Request {
  varied += 1;
  return { ...request, body: `${String(request.body).slice(0, -1)},"n":${varied}}` };
}

const TICK_MILLISECONDS = 10;

/** Processor time in milliseconds of a process and its children, ended ones included. */
export function processorTime(pid: number): number {
  const own = ticksOf(pid);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => parentOf(Number(name)) === pid);
  const theirs = children.reduce((sum, name) => sum + ticksOf(Number(name)), 0);
  return (own + theirs) * TICK_MILLISECONDS;
}

/** Largest resident memory of a process so far, in megabytes. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold spaces. */
function statOf(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it has ended
  }
}

function ticksOf(pid: number): number {
  const stat = statOf(pid);
  return [11, 12, 13, 14].reduce((sum, field) => sum + Number(stat[field] ?? 0), 0);
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}
