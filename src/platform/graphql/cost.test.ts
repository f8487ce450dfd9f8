import { beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitedServers, type LimitedServers } from '../../../test/kit/limited-servers.ts';

let servers: LimitedServers;
const ask: LimitedServers['ask'] = (...args) => servers.ask(...args);

beforeAll(async () => {
  servers = await startLimitedServers();
});

describe('cost', () => {
  it.each([
    ['{ b }', 0],
    ['{ a { id } }', 1],
    ['{ things { totalCount } }', 1],
    ['{ things { nodes { id } } }', 21],
    ['{ things(first: 5) { edges { cursor node { id } } } }', 11],
    ['{ things(last: 50) { nodes { id } } }', 51],
    ['{ things(first: 10) { nodes { things(first: 10) { nodes { id } } } } }', 121],
    ['{ a { list { id } } }', 6],
    ['{ nodes(ids: ["x", "y"]) { id } }', 2],
    ['{ __schema { types { name fields { name } } } }', 100],
  ])('B14 counts %s as %i points', async (document, cost) => {
    const answer = await ask(document);
    expect(answer.extensions).toEqual({ cost });
  });

  it('B14 refuses 1,001 points, and tells the limit', async () => {
    const answer = await ask('{ things(first: 1000) { nodes { id } } }');
    expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(answer.text).toContain('"cost":1001,"limit":1000');
    expect((await ask('{ things(first: 999) { nodes { id } } }')).status).toBe(200);
  });

  it('B14 counts with the variables', async () => {
    const document = 'query ($n: Int) { things(first: $n) { nodes { id } } }';
    expect((await ask(document, { n: 5 })).extensions).toEqual({ cost: 6 });
    expect((await ask(document, { n: 5000 })).code).toBe('QUERY_TOO_COSTLY');
    expect([
      (await ask(document, { n: 'x' })).status,
      (await ask(document, { n: 'x' })).code,
    ]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('variables', () => {
  const take = 'query ($box: Box) { take(box: $box) }';
  const deep = (depth: number) =>
    JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`) as unknown;

  it.each<[string, unknown, string]>([
    ['a list of 101', { names: Array.from({ length: 101 }, String) }, 'LIST_TOO_LONG'],
    [
      'a nested list of 101',
      { inner: { inner: { names: Array.from({ length: 101 }, String) } } },
      'LIST_TOO_LONG',
    ],
    ['B18 nesting of 15,000', { tree: deep(15_000) }, 'INPUT_TOO_DEEP'],
    ['B18 __proto__', JSON.parse('{ "__proto__": { "polluted": 1 } }'), 'BAD_USER_INPUT'],
    ['B18 constructor', { constructor: { prototype: { polluted: 1 } } }, 'BAD_USER_INPUT'],
  ])('refuse %s', async (_, box, code) => {
    const answer = await ask(take, { box });
    expect([answer.status, answer.code]).toEqual([400, code]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('let 100 items pass, and long lists inside a JSON tree', async () => {
    const names = Array.from({ length: 100 }, String);
    const tree = Array.from({ length: 400 }, String);
    expect((await ask(take, { box: { names, tree } })).status).toBe(200);
  });
});
