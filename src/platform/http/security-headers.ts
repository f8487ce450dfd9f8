import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The policy of every answer that is not the landing page: a browser may do nothing with it. */
export const API_CONTENT_SECURITY_POLICY =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/**
 * The security headers of every answer (reliability.md, H8), names and values in turn. Left out are those
 * that only speak to pages, or to browsers that are gone.
 * @param isBehindTls whether readers come over https, so that browsers may be told to stay there
 */
export function securityHeaders(isBehindTls: boolean): readonly string[] {
  const headers = ['Content-Security-Policy', API_CONTENT_SECURITY_POLICY];
  const write = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: isBehindTls
      ? { maxAge: ONE_YEAR_SECONDS, includeSubDomains: true }
      : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  // What helmet writes is the same for every answer, so it is asked once.
  const recorder = {
    setHeader: (name: string, value: string) => headers.push(name, value),
    removeHeader: () => undefined,
  };
  write({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return headers;
}
