import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../platform/log/log.ts';

/** What the metrics server answers with. */
export interface MetricsPage {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** A server of its own, so that the metrics can be kept from those who may ask everything else. */
export interface MetricsServer {
  /** Address of the page. */
  readonly url: string;
  stop(): Promise<void>;
}

const PATH = '/metrics';
const TIMES = { headersTimeout: 5_000, requestTimeout: 5_000, keepAliveTimeout: 5_000 };

/** Serves `/metrics` and nothing else. @throws Error when the port is taken */
export async function startMetricsServer(
  { host, port }: { readonly host: string; readonly port: number },
  page: MetricsPage,
  log: Log,
): Promise<MetricsServer> {
  const server = createServer(TIMES, (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    if (request.url !== PATH) return end(response, 404, 'Not found\n');
    if (request.method !== 'GET') return end(response, 405, 'Method not allowed\n');
    page.text().then(
      (text) => end(response, 200, text, page.contentType),
      (error: unknown) => {
        log.error({ err: error }, 'the metrics could not be read');
        end(response, 500, 'Failed\n');
      },
    );
  });
  await listen(server, host, port);
  const { address, port: taken } = server.address() as AddressInfo;
  const name = address.includes(':') ? `[${address}]` : address;
  return {
    url: `http://${name}:${taken}${PATH}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, text: string, type?: string): void {
  response.writeHead(status, { 'content-type': type ?? 'text/plain; charset=utf-8' }).end(text);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
