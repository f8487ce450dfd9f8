import { SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database } from '../db/database.ts';
import type { Reader, Tx } from '../db/tx.ts';
import { inStatementSpan, summaryOf } from './trace-statements.ts';

/** The same database: each command in a span with its name, each statement in one of its own. */
export function traceDatabase(database: Database, tracer: Tracer): Database {
  return {
    ...database,
    reader: traceReader(database.reader, tracer),
    transact: (work) => database.transact((tx) => work(traceTx(tx, tracer))),
    execute: (caller, command, input) => {
      const run = () =>
        database.execute(
          caller,
          (context, given: typeof input) =>
            command({ ...context, tx: traceTx(context.tx, tracer) }, given),
          input,
        );
      return inCommandSpan(tracer, command.name, run);
    },
  };
}

async function inCommandSpan<T>(tracer: Tracer, name: string, run: () => Promise<T>): Promise<T> {
  if (trace.getActiveSpan() === undefined) return run();
  return tracer.startActiveSpan(`command ${name}`, async (span) => {
    try {
      return await run();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

function traceReader(reader: Reader, tracer: Tracer): Reader {
  return {
    query: (sql, parameters) =>
      inStatementSpan(tracer, summaryOf(sql), () => reader.query(sql, parameters)),
    find: (entity, options) =>
      inStatementSpan(tracer, named('SELECT', entity), () => reader.find(entity, options)),
    findOne: (entity, options) =>
      inStatementSpan(tracer, named('SELECT', entity), () => reader.findOne(entity, options)),
  };
}

function traceTx(tx: Tx, tracer: Tracer): Tx {
  return {
    ...traceReader(tx, tracer),
    isTransaction: true,
    lock: (entity, where) =>
      inStatementSpan(tracer, named('SELECT FOR UPDATE', entity), () => tx.lock(entity, where)),
    insert: (entity, rows) =>
      inStatementSpan(tracer, named('INSERT', entity), () => tx.insert(entity, rows)),
    update: (entity, where, patch) =>
      inStatementSpan(tracer, named('UPDATE', entity), () => tx.update(entity, where, patch)),
    remove: (entity, where) =>
      inStatementSpan(tracer, named('DELETE', entity), () => tx.remove(entity, where)),
  };
}

function named<E extends ObjectLiteral>(verb: string, entity: EntityTarget<E>): string {
  return typeof entity === 'function' ? `${verb} ${entity.name.replace(/Entity$/u, '')}` : verb;
}
