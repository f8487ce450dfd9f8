import { trace } from '@opentelemetry/api';
import { describe, expect, it } from '@jest/globals';
import { inStatementSpan, summaryOf } from './trace-statements.ts';

describe('names of statements', () => {
  it.each([
    ['SELECT a FROM cms.practice p JOIN cms.region r ON true', 'SELECT cms.practice'],
    ['\n  insert into cms.account (id) VALUES ($1)', 'INSERT cms.account'],
    ['UPDATE cms.session SET last_seen_at = $1', 'UPDATE cms.session'],
    ['WITH due AS (SELECT id FROM cms.outbox_event) SELECT 1', 'WITH cms.outbox_event'],
    ['SELECT now()', 'SELECT'],
    ['', 'SQL'],
  ])('G-04 %j is called %s', (sql, name) => {
    expect(summaryOf(sql)).toBe(name);
  });
});

describe('a statement outside a trace', () => {
  it('G-04 is run as it is, in no span', async () => {
    const tracer = trace.getTracer('test');
    const untouched = new Proxy(tracer, {
      get: () => {
        throw new Error('no span is wanted');
      },
    });
    expect(await inStatementSpan(untouched, 'name', async () => 7)).toBe(7);
  });
});
