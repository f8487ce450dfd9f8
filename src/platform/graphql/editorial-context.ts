import type { Actor } from '../../kernel/actor.ts';
import type { Result } from '../../kernel/result.ts';
import type { Command } from '../db/database.ts';
import type { Reader } from '../db/tx.ts';
import type { PublicServices } from '../http/public-route.ts';
import type { Translator, TranslatorFor } from '../i18n/translator.ts';
import type { Transport } from './transport.ts';

/** What an editorial resolver gets; made for each request. */
export interface EditorialContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** Address of the caller, for rate limits only; never stored as it is. */
  readonly clientAddress: string;
  readonly reader: Reader;
  /** Speaks the caller's language: argument, then account, then Accept-Language, then English. */
  readonly translator: Translator;
  readonly translatorFor: TranslatorFor;
  /** Runs a command in a transaction of its own as this caller. */
  execute<Input, Output>(command: Command<Input, Output>, input: Input): Promise<Result<Output>>;
  /** Waits until readers of this instance see what was committed so far; for commands that publish. */
  untilReadersSee(): Promise<void>;
  /** Counts against a limit. @returns seconds to wait (≥ 1) when it is used up, otherwise null */
  consume(limit: string, key: string): Promise<number | null>;
  /** Loaders of this request by name, made on first use. */
  loader<T>(name: string, make: (reader: Reader) => T): T;
  /** Display name of an account, read for all of a request at once; null when it is not known (any more). */
  nameOf(accountId: string): Promise<string | null>;
  readonly transport: Transport;
  /** Asks the public schema as an anonymous caller; never inside a transaction. */
  readonly askPublic: PublicServices['ask'];
  /** Settings that modules ask for by name; set by `app`. */
  readonly settings: EditorialSettings;
}

/** Settings of the installation that resolvers and commands may need. */
export interface EditorialSettings {
  readonly publicUrl: string;
  readonly bootstrapSecret: string | null;
}
