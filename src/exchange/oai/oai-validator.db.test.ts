import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openHarvestedPractices,
  type HarvestedPractices,
} from '../../../test/builders/harvested-practices.ts';
import type { PublishedPractice } from '../../../test/builders/published-practice.ts';
import { oaiIdentifierOf, type OaiClient } from '../../../test/kit/oai-client.ts';

let harvested: HarvestedPractices;
let oai: OaiClient;
let live: PublishedPractice;
let gone: PublishedPractice;

beforeAll(async () => {
  harvested = await openHarvestedPractices();
  ({ oai, live, gone } = harvested);
});
afterAll(() => harvested.close());

/** What the validator of the Open Archives Initiative asks to see how errors are told. */
const BAD_QUESTIONS: readonly (readonly [string, string, string])[] = [
  ['no verb', '', 'badVerb'],
  ['an empty verb', 'verb=', 'badVerb'],
  ['an unknown verb', 'verb=junk', 'badVerb'],
  ['a verb given twice', 'verb=Identify&verb=Identify', 'badVerb'],
  ['an argument that Identify does not take', 'verb=Identify&test=test', 'badArgument'],
  ['a token of ListSets', 'verb=ListSets&resumptionToken=junktoken', 'badResumptionToken'],
  ['ListSets with an argument', 'verb=ListSets&set=country', 'badArgument'],
  ['ListIdentifiers without a format', 'verb=ListIdentifiers', 'badArgument'],
  ['ListRecords without a format', 'verb=ListRecords', 'badArgument'],
  [
    'an argument given twice',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&metadataPrefix=oai_dc',
    'badArgument',
  ],
  [
    'a token beside another argument',
    'verb=ListRecords&resumptionToken=junktoken&until=2000-02-05',
    'badArgument',
  ],
  [
    'a token that is none of ours',
    'verb=ListIdentifiers&resumptionToken=junktoken',
    'badResumptionToken',
  ],
  ['an empty token', 'verb=ListRecords&resumptionToken=', 'badResumptionToken'],
  ['no time', 'verb=ListRecords&metadataPrefix=oai_dc&from=junktime', 'badArgument'],
  ['a day of no calendar', 'verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
  ['a month', 'verb=ListRecords&metadataPrefix=oai_dc&until=2026-02', 'badArgument'],
  [
    'fractions of seconds',
    'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.000Z',
    'badArgument',
  ],
  [
    'a time without zone',
    'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00',
    'badArgument',
  ],
  [
    'two granularities',
    'verb=ListRecords&metadataPrefix=oai_dc&from=2001-01-01&until=2002-01-01T00:00:00Z',
    'badArgument',
  ],
  [
    'until before from',
    'verb=ListRecords&metadataPrefix=oai_dc&from=2002-01-01&until=2001-01-01',
    'badArgument',
  ],
  [
    'until before everything',
    'verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01',
    'noRecordsMatch',
  ],
  [
    'from after everything',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&from=9999-12-31',
    'noRecordsMatch',
  ],
  [
    'an unknown set',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&set=really_wrong_set',
    'noRecordsMatch',
  ],
  ['a malformed set', 'verb=ListIdentifiers&metadataPrefix=oai_dc&set=a%20b', 'badArgument'],
  [
    'an unknown format of lists',
    'verb=ListRecords&metadataPrefix=really_wrong',
    'cannotDisseminateFormat',
  ],
  ['GetRecord without arguments', 'verb=GetRecord', 'badArgument'],
  ['GetRecord without identifier', 'verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
  [
    'an unknown identifier',
    'verb=GetRecord&identifier=oai:lab.example:x&metadataPrefix=oai_dc',
    'idDoesNotExist',
  ],
  [
    'an identifier of another repository',
    'verb=GetRecord&identifier=oai:other.example:x&metadataPrefix=oai_dc',
    'idDoesNotExist',
  ],
  [
    'formats of an unknown identifier',
    'verb=ListMetadataFormats&identifier=oai:x:y',
    'idDoesNotExist',
  ],
  [
    'an identifier that is no address',
    'verb=GetRecord&identifier=invalid%22id%3C&metadataPrefix=oai_dc',
    'badArgument',
  ],
];

describe('the cases of the official validator', () => {
  it('E-12 every answer that tells an error is valid for the schema of the protocol', async () => {
    expect(await oai.problemsOf(BAD_QUESTIONS.map(([, question]) => question))).toEqual([]);
  });

  it.each(BAD_QUESTIONS)('E-12 %s is answered with its code', async (_case, question, code) => {
    const { error, request } = await oai.ask(question);
    expect(error['@_code']).toBe(code);
    const attributes = Object.keys(typeof request === 'string' ? {} : request);
    const isBad = code === 'badVerb' || code === 'badArgument';
    expect(attributes.some((name) => name.startsWith('@_'))).toBe(!isBad);
  });

  it('E-12 an existing record in an unknown format is cannotDisseminateFormat', async () => {
    const { error } = await oai.ask(
      `verb=GetRecord&identifier=${oaiIdentifierOf(live)}&metadataPrefix=really_wrong`,
    );
    expect(error['@_code']).toBe('cannotDisseminateFormat');
  });

  it('E-12 formats of a record that is gone are noMetadataFormats', async () => {
    const { error } = await oai.ask(`verb=ListMetadataFormats&identifier=${oaiIdentifierOf(gone)}`);
    expect(error['@_code']).toBe('noMetadataFormats');
  });

  it.each([
    ['its second', 'from=2026-01-01T12:34:56Z&until=2026-01-01T12:34:56Z', 1],
    ['its day', 'from=2026-01-01&until=2026-01-01', 1],
    ['from its second on', 'from=2026-01-01T12:34:56Z', 2],
    ['until the second before', 'until=2026-01-01T12:34:55Z', 0],
    ['until the last day of all', 'until=9999-12-31', 2],
  ])('E-12 a record is found by %s', async (_case, range, count) => {
    const answer = await oai.ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&${range}`);
    expect(answer.ListIdentifiers?.header.length ?? 0).toBe(count);
  });

  it.each([
    ['policy-area:labour', [false, true]],
    ['policy-area', [false, true]],
    ['policy-area:housing', [true]],
    ['country:SE', [false, true]],
    ['country:ES', [true]],
    ['language:sv', [false, true]],
    ['language:el', [true]],
    ['language:sv:x', []],
  ])('E-12 set %s has its records, and whatever is gone', async (set, deleted) => {
    const answer = await oai.ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&set=${set}`);
    const headers: readonly Record<string, string>[] = answer.ListIdentifiers?.header ?? [];
    expect(headers.map((header) => header['@_status'] === 'deleted')).toEqual(deleted);
  });
});
