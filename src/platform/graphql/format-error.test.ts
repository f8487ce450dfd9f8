import { beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitedServers, type LimitedServers } from '../../../test/kit/limited-servers.ts';

let servers: LimitedServers;
const ask: LimitedServers['ask'] = (...args) => servers.ask(...args);

beforeAll(async () => {
  servers = await startLimitedServers();
});

describe('errors', () => {
  it('B23 hides a bug, logs it once and names the request', async () => {
    const before = servers.lines.length;
    const answer = await ask('{ fail }');
    expect([answer.status, answer.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.text).toContain('request-1');
    expect(answer.text).not.toMatch(/canary|secret|passwd|stack/u);
    const lines = servers.lines.slice(before);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('canary');
  });

  it('F4 answers 503 with Retry-After when the database is away', async () => {
    const answer = await ask('{ down }');
    expect([answer.status, answer.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(answer.headers['retry-after']).toBe('2');
  });

  it('B25 answers 503 after the deadline', async () => {
    const answer = await ask('{ later }', {}, { deadline: 20 });
    expect([answer.status, answer.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  });

  it('B13 answers a wrong page with 400 and a sentence', async () => {
    const answer = await ask('{ page }');
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.text).toContain('A page has 1 to 100 items.');
  });

  it('B12 refuses a batch, B29 a persisted query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    const batch = [{ query: '{ b }' }, { query: '{ b }' }];
    expect((await ask('', {}, { body: batch })).status).toBe(400);
    expect((await ask('', {}, { body: { extensions } })).status).toBe(400);
  });
});
