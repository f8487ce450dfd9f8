import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operation } from '../../kit/operations.ts';
import { siteData, siteUrl } from './site.ts';

/** Accounts of the demonstration that the tests act as. */
export type Account = 'coordinator' | 'researcher' | 'editor' | 'translator';

/** A practice in the coordinators' queue. */
export interface Queued {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly practice: {
    readonly id: string;
    readonly stage: string;
    readonly version: number;
  };
}

/** A submission as coordinators read it. */
export interface ReadSubmission extends Omit<Queued, 'title'> {
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly organisation: string | null;
  };
  readonly handedIn: readonly {
    readonly kind: 'TEMPLATE' | 'SURVEY';
    readonly answers: {
      readonly texts: readonly { readonly path: string; readonly value: unknown }[];
      readonly facts?: Readonly<Record<string, unknown>>;
    };
  }[];
}

/** Headers of a visitor whom nobody has seen yet: limits count by address. */
export function newcomer(): { readonly 'x-forwarded-for': string } {
  return { 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` };
}

/**
 * Runs a documented operation at the editorial API.
 * @param authorization absent: nobody in particular
 * @returns the only field of the answer
 */
export async function askEditorial<Answer>(
  name: string,
  variables: object,
  authorization?: string,
): Promise<Answer> {
  const response = await fetch(`${siteUrl()}/graphql/editorial`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...newcomer(),
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({ query: operation(name), variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data: Readonly<Record<string, Answer>>;
    readonly errors?: object;
  };
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return Object.values(data)[0]!;
}

/** Calls a mutation. @throws Error when the service refuses it */
export async function change<Answer>(
  name: string,
  input: object,
  authorization?: string,
): Promise<Answer> {
  const answer = await askEditorial<Answer & { readonly code?: string; readonly unmet?: object }>(
    name,
    { input },
    authorization,
  );
  if (answer.code !== undefined || answer.unmet !== undefined)
    throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The header of somebody who is signed in. Every file of tests signs in; one minute allows five times. */
export async function as(account: Account): Promise<string> {
  const note = join(siteData(), `session-${account}`);
  try {
    return readFileSync(note, 'utf8');
  } catch {
    const accounts = JSON.parse(
      readFileSync(join(siteData(), 'demo-accounts.json'), 'utf8'),
    ) as Readonly<Record<Account, { readonly email: string; readonly password: string }>>;
    const { token } = await askEditorial<{ readonly token: string }>(
      'main-job/02-sign-in',
      accounts[account],
    );
    writeFileSync(note, `Bearer ${token}`);
    return `Bearer ${token}`;
  }
}

/** What is in the queue under a title, in any stage that waits for somebody; or in the stages named. */
export async function queueOf(
  title: string,
  stages?: readonly string[],
): Promise<readonly Queued[]> {
  const filter = { text: title, ...(stages === undefined ? {} : { stages }) };
  const { nodes } = await askEditorial<{ readonly nodes: readonly Queued[] }>(
    'editorial/submissions-queue',
    { filter, first: 20 },
    await as('coordinator'),
  );
  return nodes;
}

/** The only submission under a title. @throws Error when there is none, or more than one */
export async function submissionOf(
  title: string,
  stages?: readonly string[],
): Promise<ReadSubmission> {
  const [only, ...others] = await queueOf(title, stages);
  if (only === undefined || others.length > 0) {
    throw new Error(`${others.length + (only === undefined ? 0 : 1)} submissions “${title}”`);
  }
  return askEditorial('editorial/submissions-read', { id: only.id }, await as('coordinator'));
}

/** Moves the practice of a submission along the chart, stage by stage, as its coordinator. */
export async function moveOn(
  title: string,
  ...moves: readonly (object & { readonly to: string })[]
): Promise<void> {
  const { practice } = await submissionOf(title);
  let { version } = practice;
  for (const move of moves) {
    const input = { id: practice.id, expectedVersion: version, ...move };
    const moved = await change<{ readonly practice: { readonly version: number } }>(
      'main-job/04-transition',
      input,
      await as('coordinator'),
    );
    version = moved.practice.version;
  }
}

/** Sends the survey to a practice that was selected. @param dueOn `YYYY-MM-DD`, or null */
export async function sendSurvey(title: string, dueOn: string | null = null): Promise<void> {
  const { practice } = await submissionOf(title);
  const input = { practiceId: practice.id, expectedVersion: practice.version, dueOn };
  await change('main-job/07-send-survey', input, await as('coordinator'));
}
