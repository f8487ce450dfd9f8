import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../kernel/clock.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Result } from '../../kernel/result.ts';
import { readerOf, txOf } from './manager-tx.ts';
import { isRetryable } from './sql-errors.ts';
import type { Reader, Tx } from './tx.ts';

/** What a command gets: a transaction, who acts, and when. */
export interface CommandContext {
  readonly tx: Tx;
  readonly actor: Actor;
  /** Time of the transaction: the database's in production, the settable clock's in tests. */
  readonly now: Date;
  readonly requestId: string | null;
}

/** One verb: everything inside is one transaction. */
export type Command<Input, Output> = (
  context: CommandContext,
  input: Input,
) => Promise<Result<Output>>;

/** Who asks for a command to be run. */
export interface Caller {
  readonly actor: Actor;
  readonly requestId: string | null;
}

/** Access to working data. */
export interface Database {
  /** Reads outside a transaction. @throws Error inside one, because a second connection can deadlock the pool */
  readonly reader: Reader;
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs a command in a transaction of its own; a refusal rolls back. */
  execute<Input, Output>(
    caller: Caller,
    command: Command<Input, Output>,
    input: Input,
  ): Promise<Result<Output>>;
  close(): Promise<void>;
}

const MAX_ATTEMPTS = 4;

/** Carries a refusal out of a transaction, so that it is rolled back. */
class Refused<T> extends Error {
  constructor(readonly result: Result<T>) {
    super('refused');
  }
}

/**
 * Wraps an initialised data source.
 * @param clock null takes the time of the database for each transaction
 */
export function createDatabase(dataSource: DataSource, clock: Clock | null): Database {
  const inside = new AsyncLocalStorage<true>();
  const reader = readerOf(() => {
    if (inside.getStore()) throw new Error('inside a transaction only its tx may be used');
    return dataSource.manager;
  });
  const once = <T>(work: (tx: Tx) => Promise<T>) =>
    inside.run(true, () => dataSource.transaction((manager) => work(txOf(manager))));
  const transact = <T>(work: (tx: Tx) => Promise<T>) => withRetries(() => once(work));
  return {
    reader,
    transact,
    execute: async (caller, command, input) => {
      try {
        return await transact(async (tx) => {
          const now = clock?.now() ?? (await databaseTime(tx));
          const result = await command({ ...caller, tx, now }, input);
          if (!result.ok) throw new Refused(result);
          return result;
        });
      } catch (error) {
        if (error instanceof Refused) return error.result as Result<never>;
        throw error;
      }
    },
    close: () => dataSource.destroy(),
  };
}

/** When the transaction began, by the clock of the database. */
export async function databaseTime(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }>('SELECT now()');
  return row!.now;
}

async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (number === MAX_ATTEMPTS || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * number));
    }
  }
}
