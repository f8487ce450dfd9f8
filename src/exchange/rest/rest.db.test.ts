import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { insertPublishedPractice } from '../../../test/builders/published-practice.ts';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import { PUBLIC_URL } from '../../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { encodeId } from '../../kernel/ids.ts';
import { REST_OPERATIONS, restRoutes } from './rest-routes.ts';

interface OpenApi {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly operationId: string; readonly 'x-graphql': string } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let database: TestDatabase;
let routes: PublicRoutes;
let openApi: OpenApi;
let id: string;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  routes = openPublicRoutes(database.url, restRoutes);
  const practice = await insertPublishedPractice(database.sql, {
    sourceLocale: 'el',
    editions: { el: { title: 'Δρόμος' }, sv: { title: 'Väg' } },
    publishedAt: new Date('2026-02-01T00:00:00Z'),
  });
  id = encodeId('Practice', practice.id);
  await insertPublishedPractice(database.sql, { editions: { en: { title: 'English only' } } });
  openApi = JSON.parse((await routes.get('/api/v1/openapi.json')).text) as OpenApi;
}, 90_000);

afterAll(async () => {
  await routes.close();
  await database.close();
});

/** An address that answers each operation of the table. */
const EXAMPLES: Readonly<Record<string, () => readonly string[]>> = {
  PracticePage: () => ['/practices?locale=sv', '/practices?locale=en&first=1&policyArea=labour'],
  Practice: () => ['/practices/vag?locale=sv', `/practices/${id}?locale=es`],
  RegionPage: () => ['/regions?locale=sv&first=3', '/regions?country=SE&isMipexMember=true'],
  Region: () => ['/regions/skane?locale=sv', '/regions/SE224?locale=en', '/regions/navarra'],
  TermList: () => ['/taxonomies/POLICY_AREA?locale=ca', '/taxonomies/PRACTICE_OUTCOME'],
  LocaleList: () => ['/locales'],
  IndicatorList: () => ['/indicators?locale=el'],
  CriteriaMatrix: () => ['/criteria-matrix?locale=de', '/criteria-matrix?version=1'],
};

describe('the OpenAPI document', () => {
  it('A-24 is valid by a validator that we did not write', async () => {
    const result = await new Validator().validate(
      structuredClone(openApi) as unknown as Record<string, unknown>,
    );
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('A-24 has every route, and names the GraphQL document behind it', () => {
    const paths = REST_OPERATIONS.map(({ path }) => path.replace(/:(\w+)/u, '{$1}'));
    expect(Object.keys(openApi.paths)).toEqual(paths);
    expect(Object.keys(EXAMPLES)).toEqual(REST_OPERATIONS.map(({ name }) => name));
    for (const { path, document } of REST_OPERATIONS) {
      expect(openApi.paths[path.replace(/:(\w+)/u, '{$1}')]!.get['x-graphql']).toBe(document);
    }
  });

  it.each(REST_OPERATIONS.map(({ name }) => name))(
    'A-24 every answer of %s fits its schema, and is the answer of GraphQL',
    async (name) => {
      const operation = REST_OPERATIONS.find((one) => one.name === name)!;
      const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
      addFormats.default(ajv);
      const validate = ajv.compile({
        $id: 'openapi',
        $defs: openApi.components.schemas,
        $ref: `#/$defs/${name}`,
      });
      for (const example of EXAMPLES[name]!()) {
        const { status, text, headers } = await routes.get(`/api/v1${example}`);
        expect(status).toBe(200);
        expect(headers['content-type']).toBe('application/json; charset=utf-8');
        const body = JSON.parse(text) as unknown;
        validate(body);
        expect(validate.errors ?? []).toEqual([]);
        if (operation.answer.length === 1 && example.includes('locale=sv')) {
          const { searchParams } = new URL(example, PUBLIC_URL);
          const variables = {
            locale: 'sv',
            slug: 'vag',
            code: 'skane',
            first: Number(searchParams.get('first') ?? 20),
          };
          const data = await routes.schema.data<Record<string, unknown>>(
            operation.document,
            variables,
          );
          expect(body).toEqual(data[operation.answer[0]!]);
        }
      }
    },
  );
});

describe('the language of an answer', () => {
  it('A-24 is the argument, then the caller, then the default, and the header tells the content', async () => {
    const languages = async (address: string, accept: string) => {
      const { headers, text } = await routes.get(address, accept);
      const { locale } = JSON.parse(text) as { locale: string };
      return [locale, headers['content-language'], headers['x-content-fallback']];
    };
    const path = `/api/v1/practices/${id}`;
    expect(await languages(`${path}?locale=sv`, 'el')).toEqual(['sv', 'sv', undefined]);
    expect(await languages(path, 'el')).toEqual(['el', 'el', undefined]);
    expect(await languages(path, 'es')).toEqual(['es', 'el', 'NOT_PUBLISHED']);
    const list = await routes.get('/api/v1/practices', 'sv');
    expect(list.headers['content-language']).toBe('sv, en');
  });

  it('A-24 NONE finds only what is written in the language', async () => {
    const { text } = await routes.get('/api/v1/practices?locale=sv&fallback=NONE');
    expect(JSON.parse(text)).toMatchObject({ totalCount: 1, nodes: [{ id }] });
  });
});

describe('paging', () => {
  it('A-24 the link to the next page leads through all, each once', async () => {
    const seen: string[] = [];
    let address: string | null = '/api/v1/practices?locale=en&first=1&order=TITLE';
    while (address !== null) {
      const { text, headers }: { text: string; headers: Readonly<Record<string, string>> } =
        await routes.get(address);
      const { nodes } = JSON.parse(text) as { nodes: readonly { title: string }[] };
      seen.push(...nodes.map(({ title }) => title));
      const next = /<([^>]+)>; rel="next"/u.exec(headers['link']!);
      address = next === null ? null : next[1]!;
    }
    expect(seen.toSorted()).toEqual(['English only', 'Δρόμος']);
  });

  it('A-24 a practice links to its other languages', async () => {
    const { headers } = await routes.get(`/api/v1/practices/${id}?locale=sv`);
    expect(headers['link']).toContain(
      `<https://lab.example/api/v1/practices/${id}?locale=el>; rel="alternate"; hreflang="el"`,
    );
  });
});

describe('a mistake', () => {
  it.each([
    ['/practices/nothing', 404, 'NOT_FOUND', undefined],
    ['/regions/nowhere', 404, 'NOT_FOUND', undefined],
    ['/practices?locale=xx', 400, 'BAD_USER_INPUT', 'UNKNOWN_LOCALE'],
    ['/practices?first=0', 400, 'BAD_USER_INPUT', 'PAGE_SIZE'],
    ['/practices?first=101', 400, 'BAD_USER_INPUT', 'PAGE_SIZE'],
    ['/practices?after=nonsense', 400, 'BAD_USER_INPUT', 'PAGE_CURSOR'],
    ['/practices?colour=red', 400, 'BAD_USER_INPUT', 'UNKNOWN_PARAM'],
    ['/practices?policyArea=nothing', 400, 'BAD_USER_INPUT', 'UNKNOWN_VALUE'],
    ['/taxonomies/NOTHING', 400, 'BAD_USER_INPUT', 'INVALID_PARAM'],
    ['/criteria-matrix?version=99', 400, 'BAD_USER_INPUT', 'UNKNOWN_VERSION'],
  ])('A-24 %s is a problem of RFC 9457', async (path, status, code, reason) => {
    const answer = await routes.get(`/api/v1${path}`, 'sv');
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(answer.text) as Record<string, unknown>;
    expect(problem).toMatchObject({
      type: 'about:blank',
      status,
      code,
      instance: `/api/v1${path}`.split('?')[0],
    });
    expect(problem['reason']).toBe(reason);
    expect(problem['detail']).toEqual(expect.stringMatching(/^[^a-z].+\.$/u));
  });
});

it('A-24 the examples of the documentation are answered', async () => {
  const page = readFileSync(new URL('../../../docs/rest.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/^GET (\S+)$/gmu)].map(([, address]) => address!);
  expect(examples).toHaveLength(8);
  for (const address of examples) expect((await routes.get(address)).status).toBe(200);
});

it('A-24 what fails inside is not told as a mistake of the caller', async () => {
  const broken = { ...routes.services, ask: () => Promise.reject(new Error('the disk is full')) };
  const [route] = restRoutes;
  const request = {
    path: '/api/v1/practices',
    params: {},
    query: new URLSearchParams('locale=en'),
    accept: '*/*',
    locale: 'en',
  };
  await expect(route!.answer(request, broken)).rejects.toThrow('the disk is full');
});
