import { listDisplayNames } from '../../src/accounts/index.ts';
import { createLoaders } from '../../src/app/loaders.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { Reader } from '../../src/platform/db/tx.ts';
import type { EditorialContext } from '../../src/platform/graphql/editorial-context.ts';
import type { PublicServices } from '../../src/platform/http/public-route.ts';
import type { TranslatorFor } from '../../src/platform/i18n/translator.ts';

/** What an editorial request of a test is like. */
export interface ContextParts {
  readonly database: Database;
  readonly actor: Actor;
  readonly translatorFor: TranslatorFor;
  /** Language of the messages; English by default. */
  readonly locale?: string;
  /** Reads instead of the database's reader, for example to count. */
  readonly reader?: Reader;
  /** Absent: nothing of the public side can be asked. */
  readonly askPublic?: PublicServices['ask'];
}

/** The context of one editorial request, without HTTP around it. */
export function buildEditorialContext(parts: ContextParts): EditorialContext {
  const { database, actor, translatorFor, locale = 'en' } = parts;
  const reader = parts.reader ?? database.reader;
  return {
    actor,
    requestId: 'test',
    clientAddress: '192.0.2.1',
    reader,
    translator: translatorFor(locale),
    translatorFor,
    execute: (command, input) => database.execute({ actor, requestId: 'test' }, command, input),
    consume: async () => null,
    loader: createLoaders(reader),
    nameOf: async (id) => (await listDisplayNames(database.reader, [id])).get(id) ?? null,
    transport: {
      sessionToken: null,
      setSessionCookie: () => undefined,
      clearSessionCookie: () => undefined,
    },
    untilReadersSee: async () => undefined,
    askPublic: parts.askPublic ?? (() => Promise.reject(new Error('no public side'))),
    settings: { publicUrl: 'http://localhost:4000', bootstrapSecret: null },
  };
}

/** A reader that counts its statements. */
export function countingReader(reader: Reader): Reader & { readonly statements: () => number } {
  let statements = 0;
  const counted =
    <Arguments extends unknown[], Answer>(call: (...args: Arguments) => Answer) =>
    (...args: Arguments): Answer => {
      statements += 1;
      return call(...args);
    };
  return {
    query: counted(reader.query) as Reader['query'],
    find: counted(reader.find) as Reader['find'],
    findOne: counted(reader.findOne) as Reader['findOne'],
    statements: () => statements,
  };
}
