import { XMLParser } from 'fast-xml-parser';
import { encodeId } from '../../src/kernel/ids.ts';
import { oaiRoutes } from '../../src/exchange/oai/oai-routes.ts';
import type { PublishedPractice } from '../builders/published-practice.ts';
import { openPublicRoutes, type RouteAnswer } from './public-routes.ts';
import { findXmlProblems, OAI_SCHEMA } from './xml-schemas.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) =>
    ['header', 'record', 'set', 'setSpec'].includes(name) || name.startsWith('dc:'),
});

/** What stands below the root of an answer; the assertions say what must be in it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parsed XML has no type
export type OaiAnswer = any;

/** A harvester on a database, without HTTP. */
export interface OaiClient {
  /** Asks, and reads the answer. @param question from `?` on */
  ask(question: string): Promise<OaiAnswer>;
  /** Asks, and gives the answer as it came. @param language of the caller */
  get(question: string, language?: string): Promise<RouteAnswer>;
  /** What the schemas of the protocol find wrong with the answers. */
  problemsOf(questions: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Reads an answer. */
export function parseOai(xml: string): OaiAnswer {
  return (parser.parse(xml) as Record<string, OaiAnswer>)['OAI-PMH'];
}

/** Opens a harvester. @param contactEmail whom the public may write to */
export function openOaiClient(databaseUrl: string, contactEmail: string | null = null): OaiClient {
  const routes = openPublicRoutes(databaseUrl, oaiRoutes, contactEmail);
  const get: OaiClient['get'] = (question, language) => routes.get(`/oai?${question}`, language);
  return {
    get,
    ask: async (question) => parseOai((await get(question)).text),
    problemsOf: async (questions) => {
      const answers: string[] = [];
      for (const question of questions) answers.push((await get(question)).text);
      return findXmlProblems(answers, OAI_SCHEMA);
    },
    close: () => routes.close(),
  };
}

/** The identifier of a practice in tests. */
export function oaiIdentifierOf({ id }: Pick<PublishedPractice, 'id'>): string {
  return `oai:lab.example:${encodeId('Practice', id)}`;
}
