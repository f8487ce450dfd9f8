import type { GraphQLSchema } from 'graphql';
import { evaluationModule } from '../../src/evaluation/evaluation.module.ts';
import { encodeId } from '../../src/kernel/ids.ts';
import { buildEditorialSchema } from '../../src/platform/graphql/build-schema.ts';
import type { Caller } from '../../src/platform/db/database.ts';
import type { Reader } from '../../src/platform/db/tx.ts';
import { readCatalogues } from '../../src/platform/i18n/catalogues.ts';
import { createTranslators } from '../../src/platform/i18n/create-translators.ts';
import type { TranslatorFor } from '../../src/platform/i18n/translator.ts';
import { practicesModule } from '../../src/practices/practices.module.ts';
import { openTestDatabase, type TestDatabase } from '../kit/test-database.ts';
import { ask, operation } from './editorial-client.ts';
import { buildEditorialContext } from './editorial-context.ts';
import { buildVocabulary } from './vocabulary.ts';
import { buildCaller, PRACTICE_ENTITIES } from './working-practice.ts';

/** Who asks, and how. */
export interface Asking {
  /** An editor for every language by default. */
  readonly who?: Caller;
  /** Language of the messages; English by default. */
  readonly locale?: string;
  /** Reads instead of the database's reader, for example to count. */
  readonly reader?: Reader;
}

/** The editorial API of practices and their evaluation on a database with a vocabulary, without HTTP. */
export interface PracticeApi {
  readonly test: TestDatabase;
  readonly schema: GraphQLSchema;
  readonly translatorFor: TranslatorFor;
  readonly editor: Caller;
  readonly researcher: Caller;
  /** Asks, and answers the first field. @throws Error for anything in `errors[]` */
  ask<Field = unknown>(source: string, variables: object, asking?: Asking): Promise<Field>;
  /** Runs a documented operation. @param name file name without `practices-` and ending */
  run<Field = unknown>(name: string, variables: object, asking?: Asking): Promise<Field>;
  /** Runs a documented mutation. */
  send<Field = unknown>(name: string, input: object, asking?: Asking): Promise<Field>;
}

/** Opens the API; whoever opens it closes `test`. */
export async function openPracticeApi(): Promise<PracticeApi> {
  const schema = buildEditorialSchema([practicesModule, evaluationModule]);
  const test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  const { database } = test;
  await buildVocabulary(database);
  const editor = await buildCaller(database, 'EDITOR');
  const translatorFor = makeTranslators();
  const askFor = async <Field>(source: string, variables: object, asking: Asking = {}) => {
    const { who = editor, ...parts } = asking;
    const context = buildEditorialContext({ database, actor: who.actor, translatorFor, ...parts });
    const data = await ask(schema, source, { ...variables }, context);
    return Object.values(data)[0] as Field;
  };
  const run = <Field>(name: string, variables: object, asking?: Asking) =>
    askFor<Field>(operation(`practices-${name}`), variables, asking);
  return {
    test,
    schema,
    translatorFor,
    editor,
    researcher: await buildCaller(database, 'RESEARCHER'),
    ask: askFor,
    run,
    send: (name, input, asking) => run(name, { input }, asking),
  };
}

/** The opaque id of a working practice. */
export function idOf(practice: { readonly id: string }): string {
  return encodeId('WorkingPractice', practice.id);
}

function makeTranslators(): TranslatorFor {
  const owners = ['platform', 'practices', 'evaluation', 'transferability'];
  const folders = owners.map((owner) => ({
    owner,
    folder: new URL(`../../src/${owner}/messages/`, import.meta.url),
  }));
  return createTranslators(readCatalogues(folders));
}
