import type { Result } from '../../kernel/result.ts';
import type { Command } from '../../platform/db/database.ts';
import type { Reader } from '../../platform/db/tx.ts';

/** Reads, and runs commands in transactions of their own, as the one caller of a request. */
export interface CommandRunner {
  readonly reader: Reader;
  execute<Input, Output>(command: Command<Input, Output>, input: Input): Promise<Result<Output>>;
}
