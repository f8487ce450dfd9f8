import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  codeOf,
  startHttpTestServer,
  type HttpTestServer,
} from '../../../test/kit/http-test-server.ts';

let lab: HttpTestServer;

beforeAll(async () => {
  lab = await startHttpTestServer();
});

afterAll(() => lab.close());

const QUESTION = '/graphql?query=%7Bcount%7D';

describe('the public endpoint', () => {
  it('answers POST and GET alike, with an entity tag and 304', async () => {
    const posted = await lab.post('/graphql', { query: '{count}' });
    const got = await lab.get(QUESTION);
    const body = '{"data":{"count":7},"extensions":{"cost":0}}\n';
    expect([posted.status, await posted.text()]).toEqual([200, body]);
    expect([got.status, await got.text()]).toEqual([200, body]);
    const etag = got.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{27}"$/u);
    expect(posted.headers.get('etag')).toBe(etag);
    expect(got.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(got.headers.get('vary')).toBe('Accept, Accept-Encoding, Origin');
    const again = await lab.get(QUESTION, { 'if-none-match': `W/"x", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await lab.get(QUESTION, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('A13 answers the same with any credential', async () => {
    const plain = await (await lab.get(QUESTION)).text();
    for (const authorization of ['Bearer x', 'Submission x', 'garbage', '']) {
      const headers = { authorization, cookie: `session=${authorization}` };
      expect(await (await lab.get(QUESTION, headers)).text()).toBe(plain);
    }
  });

  it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'B21 executes nothing by GET that a foreign page could send: %s',
    async (type) => {
      const headers = type === undefined ? {} : { 'content-type': type };
      const response = await fetch(`${lab.url}${QUESTION}`, { headers });
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it('B22 refuses a mutation by GET with 405', async () => {
    const response = await lab.get('/graphql?query=mutation%7Bchange%7D');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(lab.state.executions).toBe(0);
  });

  it('never caches an error', async () => {
    const response = await lab.get('/graphql?query=%7Bnothing%7D');
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect(response.headers.get('etag')).toBeNull();
  });
});
