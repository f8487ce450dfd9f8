import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DemoAccount } from '../../src/app/seed/demo/demo-accounts.ts';
import { startJourney, type Journey } from '../scenarios/journey.ts';
import { analyse } from '../scenarios/main-job/analyse.ts';
import { publish } from '../scenarios/main-job/publish.ts';
import { review } from '../scenarios/main-job/review.ts';
import { revise } from '../scenarios/main-job/revise.ts';
import { submit } from '../scenarios/main-job/submit.ts';
import { translate } from '../scenarios/main-job/translate.ts';
import { greekSubmission } from '../scenarios/main-job/words.ts';

let journey: Journey;

/** The whole main job, everything it does later, and requests that fail at the edge, at the level `debug`. */
beforeAll(async () => {
  journey = await startJourney({ logLevel: 'debug' });
  await submit(journey);
  await review(journey);
  await analyse(journey);
  await translate(journey);
  await publish(journey);
  await revise(journey);
  await journey.server.deliverEvents();
  await failAtTheEdge();
}, 600_000);
afterAll(() => journey.server.close());

/** Requests whose errors could carry what was sent into the log. */
async function failAtTheEdge(): Promise<void> {
  const { server } = journey;
  const { contact } = greekSubmission('main-job-0001');
  await server.publicGraphql('query ($search: String) { practices(locale: "en", search: $s', {
    search: contact.email,
  });
  const search = encodeURIComponent(contact.email);
  await fetch(`${server.url}/graphql?query={locales{code}}&mail=${search}`);
  await fetch(`${server.url}/nothing/here?mail=${search}`);
  await server.graphql('{ me { id } }', {}, { submission: journey.state.submissionToken });
  await server.graphql('{ me { id } }', {}, { token: 'B'.repeat(43) });
}

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly requestId?: string;
  readonly path?: string;
  readonly actor?: string;
}

const linesOf = () => journey.server.logLines.map((line) => JSON.parse(line) as Line);

describe('the log', () => {
  test('G-04 holds no name, address or credential of anybody, at any level', async () => {
    const { server, state } = journey;
    const { contact, answers } = greekSubmission('main-job-0001');
    const file = readFileSync(join(server.dataFolder, 'demo-accounts.json'), 'utf8');
    const accounts = Object.values(JSON.parse(file) as Record<string, DemoAccount>);
    const people = await server.sql<{ email: string; display_name: string }>(
      'SELECT email, display_name FROM cms.account',
    );
    expect(people.length).toBeGreaterThanOrEqual(accounts.length);
    const secrets = [
      contact.name,
      contact.email,
      contact.organisation,
      state.submissionToken,
      'B'.repeat(43),
      ...answers.texts.map(({ value }) => value).filter((value) => typeof value === 'string'),
      ...accounts.flatMap(({ email, password }) => [email, password]),
      ...Object.keys(JSON.parse(file) as object).map((name) => journey.as(name).token!),
      ...people.flatMap(({ email, display_name: name }) => [email, name]),
      ...server.mails.flatMap(({ to, subject }) => [to, subject]),
    ];
    expect(server.mails.length).toBeGreaterThan(0);
    const log = server.logLines.join('\n');
    const found = secrets.filter((secret) => log.includes(secret));
    expect(found).toEqual([]);
    expect(log).not.toMatch(/[^\s"@]+@[^\s"@]+\.[a-z]/iu);
  });

  test('G-04 is JSON: every request has a line with its id, route, status and who acted', () => {
    const requests = linesOf().filter(({ msg }) => msg === 'request');
    expect(requests.length).toBeGreaterThan(100);
    for (const line of requests) {
      expect(line.requestId).toMatch(/^[\da-f-]{36}$/u);
      expect(line.path).not.toContain('?');
    }
    const actors = new Set(requests.map(({ actor }) => actor?.split(':')[0]));
    expect([...actors].sort()).toEqual(['account', 'submission', undefined]);
    const ids = requests.map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
