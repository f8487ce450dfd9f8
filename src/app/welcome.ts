import { join } from 'node:path';
import type { Config } from '../platform/config/config.ts';
import type { Started } from './start-service.ts';

/** What the operator reads after a start: where the service is, and what to try first. */
export function welcome(config: Config, { port, metricsUrl, notice, practices }: Started): string {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const address = `http://${host}:${port}`;
  const lines = [
    'Integration Lab is ready.',
    `  public    ${address}/graphql`,
    `  editorial ${address}/graphql/editorial`,
    `  health    ${address}/readyz`,
  ];
  if (metricsUrl !== null) lines.push(`  metrics   ${metricsUrl}`);
  if (notice !== null) lines.push(`  note      ${notice}`);
  if (!config.isDemonstration) return lines.join('\n');
  if (practices > 0) lines.push(`  made      ${practices} example practices`);
  return [
    ...lines,
    `  accounts  ${join(config.dataFolder, 'demo-accounts.json')} (one for each role)`,
    `  mails     ${join(config.dataFolder, 'mail')}`,
    '',
    `Open ${address}/ in a browser; ${address}/developers explains the API. Or try this first:`,
    `  curl ${address}/graphql -H 'content-type: application/json' -d '${FIRST_QUERY}'`,
    'Ctrl-C stops the service and its database.',
  ].join('\n');
}

const FIRST_QUERY =
  '{"query":"{ practices(locale: \\"sv\\", first: 3) { totalCount nodes { slug title } } }"}';
