import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../../kernel/ids.ts';
import {
  openHarvestedPractices,
  type HarvestedPractices,
} from '../../../test/builders/harvested-practices.ts';
import {
  insertPublishedPractice,
  type PublishedPractice,
} from '../../../test/builders/published-practice.ts';
import { oaiIdentifierOf, openOaiClient, type OaiClient } from '../../../test/kit/oai-client.ts';
import { PUBLIC_URL } from '../../../test/kit/public-schema.ts';
import type { TestDatabase } from '../../../test/kit/test-database.ts';
import { findXmlProblems, OAI_SCHEMA } from '../../../test/kit/xml-schemas.ts';
import { oaiRoutes } from './oai-routes.ts';

let database: TestDatabase;
let harvested: HarvestedPractices;
let oai: OaiClient;
let live: PublishedPractice;
let gone: PublishedPractice;

beforeAll(async () => {
  harvested = await openHarvestedPractices();
  ({ database, oai, live, gone } = harvested);
});
afterAll(() => harvested.close());

describe('the answers of OAI-PMH 2.0', () => {
  it('is XML that is never kept, because it tells the time', async () => {
    const { status, headers } = await oai.get('verb=Identify');
    expect([status, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(oaiRoutes.map(({ streams }) => streams)).toEqual([true]);
  });

  it('E-12 every verb answers what is valid for OAI-PMH.xsd, oai_dc.xsd and simpledc', async () => {
    const questions = [
      'verb=Identify',
      'verb=ListMetadataFormats',
      `verb=ListMetadataFormats&identifier=${oaiIdentifierOf(live)}`,
      'verb=ListSets',
      `verb=GetRecord&identifier=${oaiIdentifierOf(live)}&metadataPrefix=oai_dc`,
      `verb=GetRecord&identifier=${oaiIdentifierOf(gone)}&metadataPrefix=oai_dc`,
      'verb=ListIdentifiers&metadataPrefix=oai_dc',
      'verb=ListRecords&metadataPrefix=oai_dc',
    ];
    expect(await oai.problemsOf(questions)).toEqual([]);
    const { text } = await oai.get(questions[4]!);
    const broken = [text.replace('<dc:type>', '<dc:kind>').replace('</dc:type>', '</dc:kind>')];
    expect(await findXmlProblems(broken, OAI_SCHEMA)).not.toEqual([]);
  });

  it('E-12 Identify tells base address, granularity, deleted records and the form of identifiers', async () => {
    const { request, responseDate, Identify } = await oai.ask('verb=Identify');
    expect(request).toEqual({ '@_verb': 'Identify', '#text': `${PUBLIC_URL}/oai` });
    expect(responseDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    expect(Identify).toMatchObject({
      repositoryName: 'Integration Lab',
      baseURL: `${PUBLIC_URL}/oai`,
      protocolVersion: '2.0',
      adminEmail: 'webmaster@lab.example',
      earliestDatestamp: '2026-01-01T12:34:56Z',
      deletedRecord: 'persistent',
      granularity: 'YYYY-MM-DDThh:mm:ssZ',
    });
    expect(Identify.description['oai-identifier'].repositoryIdentifier).toBe('lab.example');
  });

  it('E-12 Identify names whom the operator named', async () => {
    const named = openOaiClient(database.url, 'data@region.example');
    const { Identify } = await named.ask('verb=Identify');
    expect(Identify.adminEmail).toBe('data@region.example');
    await named.close();
  });

  it('E-12 ListMetadataFormats names Dublin Core, for a record too', async () => {
    const format = {
      metadataPrefix: 'oai_dc',
      schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
      metadataNamespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    };
    const all = await oai.ask('verb=ListMetadataFormats');
    const one = await oai.ask(`verb=ListMetadataFormats&identifier=${oaiIdentifierOf(live)}`);
    expect(all.ListMetadataFormats.metadataFormat).toEqual(format);
    expect(one.ListMetadataFormats.metadataFormat).toEqual(format);
  });

  it('E-12 ListSets names policy areas, countries and languages, each below a set of its own', async () => {
    const { ListSets } = await oai.ask('verb=ListSets');
    const sets = ListSets.set.map(
      ({ setSpec, setName }: { setSpec: readonly string[]; setName: string }) =>
        `${setSpec[0]} ${setName}`,
    );
    expect(sets).toEqual([
      'policy-area Policy area',
      'policy-area:labour Employment',
      'policy-area:housing Housing',
      'country Country',
      'country:SE Sweden',
      'language Language',
      'language:en English',
      'language:sv Swedish',
      'language:es Spanish',
      'language:pt Portuguese',
      'language:el Greek',
      'language:ca Catalan',
    ]);
  });

  it('E-12 GetRecord describes every published edition in its own language', async () => {
    const { GetRecord } = await oai.ask(
      `verb=GetRecord&identifier=${oaiIdentifierOf(live)}&metadataPrefix=oai_dc`,
    );
    const [{ header, metadata }] = GetRecord.record;
    expect(header[0]).toEqual({
      identifier: oaiIdentifierOf(live),
      datestamp: '2026-01-01T12:34:56Z',
      setSpec: ['policy-area:labour', 'country:SE', 'language:en', 'language:sv'],
    });
    const id = encodeId('Practice', live.id);
    expect(metadata['oai_dc:dc']).toMatchObject({
      'dc:title': [
        { '@_xml:lang': 'en', '#text': 'Language' },
        { '@_xml:lang': 'sv', '#text': 'Språk & <arbete>' },
      ],
      'dc:creator': ['Region Skåne'],
      'dc:subject': [
        { '@_xml:lang': 'en', '#text': 'Employment' },
        { '@_xml:lang': 'en', '#text': 'women' },
        { '@_xml:lang': 'sv', '#text': 'Sysselsättning' },
        { '@_xml:lang': 'sv', '#text': 'women' },
      ],
      'dc:description': [
        { '@_xml:lang': 'en', '#text': 'Summary en' },
        { '@_xml:lang': 'sv', '#text': 'Summary sv' },
      ],
      'dc:date': ['2026-01-01'],
      'dc:identifier': [`${PUBLIC_URL}/practices/${id}`],
      'dc:language': ['en', 'sv'],
      'dc:relation': [`${PUBLIC_URL}/practices/${id}/en/1`, `${PUBLIC_URL}/practices/${id}/sv/1`],
    });
    expect(metadata['oai_dc:dc']['dc:coverage']).toContain(
      'start=2019; end=2021-06; scheme=W3C-DTF',
    );
  });

  it('E-12 ListRecords and ListIdentifiers list what is published and what is gone, oldest change first', async () => {
    const { ListRecords } = await oai.ask('verb=ListRecords&metadataPrefix=oai_dc');
    const { ListIdentifiers } = await oai.ask('verb=ListIdentifiers&metadataPrefix=oai_dc');
    const headers = ListRecords.record.map(
      ({ header }: { header: readonly unknown[] }) => header[0],
    );
    expect(headers).toEqual(ListIdentifiers.header);
    expect(headers.map((header: Record<string, string>) => header['identifier'])).toEqual([
      oaiIdentifierOf(live),
      oaiIdentifierOf(gone),
    ]);
    expect([ListRecords.resumptionToken, ListIdentifiers.resumptionToken]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('E-12 a record that is gone stays as deleted, without a word of it', async () => {
    const question = `verb=GetRecord&identifier=${oaiIdentifierOf(gone)}&metadataPrefix=oai_dc`;
    const { GetRecord } = await oai.ask(question);
    expect(GetRecord.record).toEqual([
      {
        header: [
          {
            '@_status': 'deleted',
            identifier: oaiIdentifierOf(gone),
            datestamp: '2026-01-02T00:00:00Z',
          },
        ],
      },
    ]);
    expect((await oai.get(question)).text).not.toContain('secret');
  });

  it('speaks the language of the caller in errors', async () => {
    const french = await oai.ask('verb=ListRecords&locale=fr');
    expect(french.error['#text']).toContain('locale');
    const { text } = await oai.get('', 'sv');
    expect(text).toContain('Verbet saknas');
  });

  it('A-07 E-12 an edition that is taken back moves the datestamp, and nothing of it is told any more', async () => {
    await insertPublishedPractice(database.sql, {
      ...live,
      editions: { en: { title: 'Language' } },
      sourceLocale: 'en',
      publishedAt: new Date('2026-01-05T06:07:08Z'),
    });
    const question = `verb=GetRecord&identifier=${oaiIdentifierOf(live)}&metadataPrefix=oai_dc`;
    const { GetRecord } = await oai.ask(question);
    expect(GetRecord.record[0].header[0]).toMatchObject({
      datestamp: '2026-01-05T06:07:08Z',
      setSpec: ['policy-area:labour', 'country:SE', 'language:en'],
    });
    const { text } = await oai.get(question);
    for (const word of ['Språk', 'xml:lang="sv"', '/sv/1']) expect(text).not.toContain(word);
  });
});
