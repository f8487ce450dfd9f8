import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The policy of every answer that is not the landing page: a browser may do nothing with it. */
export const API_CONTENT_SECURITY_POLICY =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/**
 * Makes the function that puts the security headers on an answer (reliability.md, H8).
 * @param isBehindTls whether readers come over https, so that browsers may be told to stay there
 */
export function createSecurityHeaders(
  isBehindTls: boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  const rest = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: isBehindTls
      ? { maxAge: ONE_YEAR_SECONDS, includeSubDomains: true }
      : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  const headers = headersOf(rest);
  return (_request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
}

/** What helmet writes is the same for every answer, so its dozen of functions are asked once. */
function headersOf(write: ReturnType<typeof helmet>): ReadonlyMap<string, string> {
  const headers = new Map([['Content-Security-Policy', API_CONTENT_SECURITY_POLICY]]);
  const recorder = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: () => undefined,
  };
  write({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return headers;
}
