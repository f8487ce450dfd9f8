import { SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api';
import type { PublicReader } from '../db/public-reader.ts';
import { sqlState } from '../db/sql-errors.ts';

/**
 * Runs a statement inside a span of its own, when it belongs to something that is traced: what polls
 * the database all day would be traces of nothing. The span has the statement's name, never its values.
 */
export async function inStatementSpan<T>(
  tracer: Tracer,
  name: string,
  run: () => Promise<T>,
): Promise<T> {
  if (trace.getActiveSpan() === undefined) return run();
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: attributesOf(name) });
  try {
    return await run();
  } catch (error) {
    markFailed(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** The same reader, each of its named statements in a span. */
export function tracePublicReader(reader: PublicReader, tracer: Tracer): PublicReader {
  return {
    ...reader,
    query: (name, sql, parameters) =>
      inStatementSpan(tracer, name, () => reader.query(name, sql, parameters)),
    stream: (...asked) => inStreamSpan(tracer, asked[0], () => reader.stream(...asked)),
  };
}

/** One span for a whole stream; it ends when the last batch was taken, or nobody wants more. */
async function* inStreamSpan<Row>(
  tracer: Tracer,
  name: string,
  open: () => AsyncIterable<readonly Row[]>,
): AsyncIterable<readonly Row[]> {
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: attributesOf(name) });
  try {
    yield* open();
  } catch (error) {
    markFailed(span, error);
    throw error;
  } finally {
    span.end();
  }
}

function attributesOf(name: string) {
  return { 'db.system.name': 'postgresql', 'db.query.summary': name };
}

/** The message of the error is left out: it may hold what people entered. */
function markFailed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', sqlState(error) ?? 'unknown');
}

const FIRST_WORD = /[a-z]+/iu;
const FIRST_TABLE = /\b(?:from|into|update|join)\s+([a-z_]+(?:\.[a-z_]+)?)/iu;

/** What a statement without a name is called: its verb and first table, `SELECT cms.practice`. */
export function summaryOf(sql: string): string {
  const [verb = 'SQL'] = FIRST_WORD.exec(sql) ?? [];
  const [, table] = FIRST_TABLE.exec(sql) ?? [];
  return table === undefined ? verb.toUpperCase() : `${verb.toUpperCase()} ${table}`;
}
