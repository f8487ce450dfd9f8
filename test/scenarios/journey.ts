import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { DemoAccount } from '../../src/app/seed/demo/demo-accounts.ts';
import {
  startTestServer,
  type RequestOptions,
  type TestServer,
  type TestServerOptions,
} from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';

/** Any answer; the assertions say what must be in it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape differs for every operation
export type Loose = any;

/** What the steps of a journey hand on to each other. */
export interface JourneyState {
  practiceId: string;
  submissionToken: string;
  version: number;
  publicId: string;
}

/** One practice on its way over HTTP, with the demonstration's accounts signed in. */
export class Journey {
  readonly state: JourneyState = { practiceId: '', submissionToken: '', version: 0, publicId: '' };
  readonly server: TestServer;
  readonly #tokens: Readonly<Record<string, string>>;

  constructor(server: TestServer, tokens: Readonly<Record<string, string>>) {
    this.server = server;
    this.#tokens = tokens;
  }

  /** The account of a role. */
  as(name: string): RequestOptions {
    return { token: this.#tokens[name]! };
  }

  /** Whoever holds the submission's token. */
  contributor(): RequestOptions {
    return { submission: this.state.submissionToken };
  }

  /** Runs a documented operation that must not fail. */
  async ask(name: string, variables: object, who: RequestOptions = {}): Promise<Loose> {
    const document = operation(`main-job/${name}`);
    const answer = await this.server.graphql<Loose>(document, { ...variables }, who);
    expect({ name, errors: answer.errors }).toEqual({ name, errors: undefined });
    return answer.data;
  }

  /** Calls a mutation that must succeed, and keeps the practice's new version. */
  async must(name: string, input: object, who: RequestOptions): Promise<Loose> {
    const data = await this.ask(name, { input }, who);
    const payload = Object.values(data)[0] as Loose;
    const refusal = payload.code ?? null;
    expect({ name, refusal, payload }).toMatchObject({ name, refusal: null });
    const version = payload.practice?.version ?? payload.submission?.version;
    if (version !== undefined) this.state.version = version;
    return payload;
  }

  /** Calls a mutation that must be refused, in the caller's language, with every table unchanged. */
  async refused(name: string, input: object, who: RequestOptions, expected: object): Promise<void> {
    const before = await this.server.snapshot();
    const messages = [];
    for (const locale of ['en', 'el']) {
      const data = await this.ask(name, { input }, { ...who, locale });
      const payload = Object.values(data)[0] as Loose;
      expect(payload).toMatchObject(expected);
      messages.push(payload.message);
    }
    expect(messages[0]).toMatch(/^[A-Z“].*[a-z].*\.$/u);
    expect(messages[1]).toMatch(/[α-ωάέήίόύώ]/u);
    expect(await this.server.snapshot()).toEqual(before);
  }

  /** The input of a move from where the practice stands. */
  move(to: string, more: object = {}): object {
    return { id: this.state.practiceId, to, expectedVersion: this.state.version, ...more };
  }

  /** Asks as an anonymous frontend. */
  async publicAsk(document: string, variables: object = {}): Promise<Loose> {
    const answer = await this.server.publicGraphql<Loose>(document, { ...variables });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }
}

/** Starts the demonstration and signs every account in. */
export async function startJourney(options: TestServerOptions = {}): Promise<Journey> {
  const server = await startTestServer({ seeded: true, ...options });
  const file = readFileSync(join(server.dataFolder, 'demo-accounts.json'), 'utf8');
  const accounts = JSON.parse(file) as Record<string, DemoAccount>;
  const tokens: Record<string, string> = {};
  for (const [name, account] of Object.entries(accounts)) {
    const { data } = await server.graphql<Loose>(operation('main-job/02-sign-in'), { ...account });
    expect(data.signIn.__typename).toBe('SignedIn');
    tokens[name] = data.signIn.token as string;
  }
  return new Journey(server, tokens);
}
