import type { Server, ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds that requests in flight have to end. Source: reliability.md, X12. */
const DRAIN_MILLISECONDS = 10_000;
const IDLE_CHECK_MILLISECONDS = 50;

/**
 * Lets a server end: for a grace period it still answers, telling each client to close its connection,
 * so that nothing on its way is cut off and a load balancer can turn away. Then it takes no new
 * connection and waits for the requests in flight; when the time is up, what is left is cut off.
 */
export async function drain(server: Server, graceMilliseconds: number): Promise<void> {
  if (!server.listening) return;
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.setHeader('Connection', 'close');
  });
  await after(graceMilliseconds);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MILLISECONDS);
  const limit = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
