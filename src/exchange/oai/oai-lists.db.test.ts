import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyPublishedPractice } from '../../../test/builders/copied-practices.ts';
import { insertPublishedPractice } from '../../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../../test/builders/reading-side.ts';
import { openOaiClient, parseOai, type OaiClient } from '../../../test/kit/oai-client.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { findXmlProblems, OAI_SCHEMA } from '../../../test/kit/xml-schemas.ts';

let database: TestDatabase;
let oai: OaiClient;

describe('long lists', () => {
  beforeAll(async () => {
    database = await openTestDatabase('migrated', []);
    await insertReferenceData(database.sql);
    const { id } = await insertPublishedPractice(database.sql);
    await copyPublishedPractice(database.sql, id, 250);
    oai = openOaiClient(database.url);
  });
  afterAll(async () => {
    await oai.close();
    await database.close();
  });

  interface Header {
    readonly identifier: string;
  }

  async function harvest(first: string) {
    const parts: { token: unknown; ids: readonly string[]; text: string }[] = [];
    for (let question: string | null = first; question !== null;) {
      const { text: xml } = await oai.get(`verb=ListRecords&${question}`);
      const { ListRecords } = parseOai(xml);
      const headers = ListRecords.record.map(
        ({ header }: { header: readonly Header[] }) => header[0],
      );
      const { resumptionToken } = ListRecords;
      const ids = headers.map(({ identifier }: Header) => identifier);
      parts.push({ token: resumptionToken, ids, text: xml });
      const text: string | undefined = resumptionToken?.['#text'];
      question = text === undefined ? null : `resumptionToken=${encodeURIComponent(text)}`;
    }
    return parts;
  }

  it('E-12 gives each record once, with cursor and size, and an empty token at the end', async () => {
    const parts = await harvest('metadataPrefix=oai_dc');
    expect(parts.map(({ ids }) => ids.length)).toEqual([100, 100, 51]);
    expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(251);
    expect(parts.map(({ token }) => token)).toMatchObject([
      { '@_completeListSize': '251', '@_cursor': '0' },
      { '@_completeListSize': '251', '@_cursor': '100' },
      { '@_completeListSize': '251', '@_cursor': '200' },
    ]);
    expect(parts[2]!.token).not.toHaveProperty('#text');
    const answers = parts.map(({ text }) => text);
    expect(await findXmlProblems(answers, OAI_SCHEMA)).toEqual([]);
  });

  it('E-12 keeps the restrictions of the list in its token', async () => {
    const parts = await harvest('metadataPrefix=oai_dc&set=country:SE&until=2026-01-01T02:30:00Z');
    expect(parts.map(({ ids }) => ids.length)).toEqual([100, 51]);
  });

  it('E-12 a token needs no server that remembers it, and is refused once it is changed', async () => {
    const { ListRecords } = await oai.ask('verb=ListRecords&metadataPrefix=oai_dc');
    const token: string = ListRecords.resumptionToken['#text'];
    const elsewhere = openOaiClient(database.url);
    const again = await elsewhere.ask(`verb=ListRecords&resumptionToken=${token}`);
    expect(again.ListRecords.record).toHaveLength(100);
    await elsewhere.close();
    for (const bad of [`${token}x`, token.slice(1), token.slice(0, -3), token.toUpperCase()]) {
      const { error } = await oai.ask(`verb=ListRecords&resumptionToken=${bad}`);
      expect(error['@_code']).toBe('badResumptionToken');
    }
    const { error } = await oai.ask(`verb=ListIdentifiers&resumptionToken=${token}`);
    expect(error['@_code']).toBe('badResumptionToken');
  });

  it('E-12 a record that changes while it is collected comes again, none is missed', async () => {
    const { ListRecords } = await oai.ask('verb=ListRecords&metadataPrefix=oai_dc');
    const first: string = ListRecords.record[0].header[0].identifier;
    await database.sql(
      `UPDATE delivery.practice_facet SET changed_at = '2026-06-01Z'
       WHERE ordinal = (SELECT min(ordinal) FROM delivery.practice_facet)`,
    );
    const token: string = ListRecords.resumptionToken['#text'];
    const rest = await harvest(`resumptionToken=${token}`);
    const ids = rest.flatMap((part) => part.ids);
    expect([ids.length, ids.at(-1)]).toEqual([152, first]);
  });
});
