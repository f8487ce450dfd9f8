import type { GraphQLSchema } from 'graphql';
import { exchangeModule } from '../../src/exchange/exchange.module.ts';
import { decodeId } from '../../src/kernel/ids.ts';
import { plainOf } from '../../src/kernel/rich-text.ts';
import type { Caller, Database } from '../../src/platform/db/database.ts';
import { buildEditorialSchema } from '../../src/platform/graphql/build-schema.ts';
import { readCatalogues } from '../../src/platform/i18n/catalogues.ts';
import { createTranslators } from '../../src/platform/i18n/create-translators.ts';
import { writing } from '../../src/practices/index.ts';
import { submissionsModule } from '../../src/submissions/submissions.module.ts';
import { findText, listTexts } from '../../src/translations/index.ts';
import { openTestDatabase, type TestDatabase } from '../kit/test-database.ts';
import { ask, operation } from './editorial-client.ts';
import { buildEditorialContext } from './editorial-context.ts';
import { accepted, buildVocabulary } from './vocabulary.ts';
import { buildCaller, PRACTICE_ENTITIES } from './working-practice.ts';

/** A row of a report, as the API tells of it. */
export interface ReportedRow {
  readonly line: number;
  readonly externalReference: string;
  readonly outcome: string;
  readonly practiceId: string | null;
  readonly issues: readonly {
    readonly column: string | null;
    readonly level: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** What the mutations of imports answer. */
export interface ImportAnswer {
  readonly __typename: string;
  readonly import: {
    readonly id: string | null;
    readonly status: string;
    readonly totalRows: number;
    readonly doneRows: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly ignoredColumns: readonly string[] | null;
    readonly rows: readonly ReportedRow[];
  };
  readonly issues: readonly { readonly code: string; readonly message: string }[];
  readonly withdrawn: readonly string[];
  readonly restored: readonly string[];
  readonly left: readonly { key: string | null; code: string; message: string }[];
}

/** How somebody asks. */
export interface ImportAsking {
  /** An editor by default. */
  readonly who?: Caller;
  /** Language of the messages; English by default. */
  readonly locale?: string;
}

/** The API of imports on a database with a vocabulary, without HTTP. */
export interface ImportApi {
  readonly test: TestDatabase;
  readonly database: Database;
  readonly editor: Caller;
  readonly coordinator: Caller;
  /** Runs a documented mutation. @param name file name without `exchange-` and ending */
  send(name: string, input: object, asking?: ImportAsking): Promise<ImportAnswer>;
  /** Brings a table in from the source `register`, not as a dry run. */
  bringIn(content: string, more?: object, asking?: ImportAsking): Promise<ImportAnswer>;
  /** Reads an import by its id. */
  read(id: string): Promise<unknown>;
  /** Plain texts of a practice by `path@locale`. */
  textsOf(practiceId: string): Promise<Readonly<Record<string, string>>>;
  /** Every row that an import may write. */
  everything(): Promise<Readonly<Record<string, unknown>>>;
  /** A person changes the Swedish title. */
  rewrite(practiceId: string, title: string): Promise<void>;
}

/** Two practices in Swedish, one of them with a text in another language and a harmless formula. */
export const IMPORT_TABLE = [
  'externalReference,sourceLocale,regions,policyAreas,authorityRole,title@sv,objectives@sv,title@en,id',
  'A-1,sv,skane,labour,LEADER,Språkcafé,"Mål ett\n\nMål två",Language café,x',
  'A-2,sv,norrland|skane,,FUNDING,"\'=Cykelkurs",,,',
].join('\n');

const OWNERS = ['platform', 'practices', 'submissions', 'exchange'];
const WRITTEN = `
  SELECT 'practice' AS name, p::text AS row FROM cms.practice p
  UNION ALL SELECT 'text', t::text FROM cms.localized_text t
  UNION ALL SELECT 'import', i::text FROM cms.practice_import i
  UNION ALL SELECT 'reference', r::text FROM cms.external_reference r
  UNION ALL SELECT 'history', h::text FROM cms.history h WHERE h.subject_type LIKE 'PRACTICE%'
  ORDER BY 1, 2`;

/** The key inside an opaque id. */
export function keyOf(id: string | null): string {
  return decodeId(id!)!.key;
}

/** Opens the API; whoever opens it closes `test`. */
export async function openImportApi(): Promise<ImportApi> {
  const schema: GraphQLSchema = buildEditorialSchema([exchangeModule]);
  const entities = [...PRACTICE_ENTITIES, ...(submissionsModule.entities ?? [])];
  const test = await openTestDatabase('migrated', entities);
  const { database } = test;
  await buildVocabulary(database);
  const editor = await buildCaller(database, 'EDITOR');
  const folders = OWNERS.map((owner) => ({
    owner,
    folder: new URL(`../../src/${owner}/messages/`, import.meta.url),
  }));
  const translatorFor = createTranslators(readCatalogues(folders));
  const run = async (name: string, variables: object, asking: ImportAsking = {}) => {
    const { who = editor, locale = 'en' } = asking;
    const context = buildEditorialContext({ database, actor: who.actor, translatorFor, locale });
    const data = await ask(schema, operation(`exchange-${name}`), { ...variables }, context);
    return Object.values(data)[0];
  };
  const send: ImportApi['send'] = async (name, input, asking) =>
    (await run(name, { input }, asking)) as unknown as ImportAnswer;
  return {
    test,
    database,
    editor,
    coordinator: await buildCaller(database, 'COORDINATOR'),
    send,
    bringIn: (content, more = {}, asking = {}) => {
      const input = { source: 'register', format: 'CSV', content, dryRun: false, ...more };
      return send('import-practices', input, asking);
    },
    read: (id) => run('read-import', { id }),
    textsOf: async (practiceId) => {
      const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
      const texts = await listTexts(database.reader, subject);
      return Object.fromEntries(
        texts.map(({ path, locale, value }) => [`${path}@${locale}`, plainOf(value)]),
      );
    },
    everything: async () => ({ rows: await test.sql(WRITTEN) }),
    rewrite: async (practiceId, title) => {
      const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
      const text = await findText(database.reader, { subject, locale: 'sv', path: 'title' });
      const change = { practiceId, path: 'title', value: title, expectedVersion: text!.version };
      accepted(await database.execute(editor, writing.saveText, change));
    },
  };
}
