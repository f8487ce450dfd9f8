import { accountsModule } from '../../src/accounts/accounts.module.ts';
import { evaluationModule } from '../../src/evaluation/evaluation.module.ts';
import { formsModule } from '../../src/forms/forms.module.ts';
import type { Grant, Role } from '../../src/kernel/actor.ts';
import { richTextFromPlain, type TextValue } from '../../src/kernel/rich-text.ts';
import { languagesModule } from '../../src/languages/languages.module.ts';
import { HistoryEntity } from '../../src/platform/audit/history.entity.ts';
import type { Caller, Database } from '../../src/platform/db/database.ts';
import type { AnyClass } from '../../src/platform/module/module.ts';
import { OutboxEventEntity } from '../../src/platform/outbox/outbox-event.entity.ts';
import {
  addPractice,
  findPractice,
  saveText,
  updateStage,
  writePracticeText,
  lockPractice,
  type FactsPatch,
  type Stage,
  type StageChange,
  type WorkingPractice,
} from '../../src/practices/index.ts';
import { allTextSpecs } from '../../src/practices/domain/content-model.ts';
import { practicesModule } from '../../src/practices/practices.module.ts';
import { regionsModule } from '../../src/regions/regions.module.ts';
import { taxonomyModule } from '../../src/taxonomy/taxonomy.module.ts';
import { findText } from '../../src/translations/index.ts';
import { translationsModule } from '../../src/translations/translations.module.ts';
import { buildAccount, callerOf, SYSTEM } from './accounts.ts';
import { accepted } from './vocabulary.ts';

/** The entities that commands on practices and their evaluation use. */
export const PRACTICE_ENTITIES: readonly AnyClass[] = [
  HistoryEntity,
  OutboxEventEntity,
  ...[
    accountsModule,
    languagesModule,
    regionsModule,
    taxonomyModule,
    formsModule,
    translationsModule,
    practicesModule,
    evaluationModule,
  ].flatMap(({ entities }) => entities ?? []),
];

/** What a practice of a test is like. */
export interface PracticeOverrides {
  readonly sourceLocale?: string;
  readonly facts?: FactsPatch;
  readonly stage?: Stage;
  readonly revisionStage?: Stage | null;
  /** Texts of the source locale by path, as plain text. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Makes a practice in English, in the analysis, without words, unless the overrides say otherwise. */
export async function buildPractice(
  database: Database,
  overrides: PracticeOverrides = {},
): Promise<WorkingPractice> {
  const { sourceLocale = 'en', facts = {}, stage = 'ANALYSIS', revisionStage = null } = overrides;
  const { id } = accepted(
    await database.execute(SYSTEM, addPractice, { sourceLocale, facts, texts: [] }),
  );
  for (const [path, plain] of Object.entries(overrides.texts ?? {})) {
    await buildText(database, id, path, plain);
  }
  if (stage !== 'DRAFT') await move(database, id, { stage, revisionStage, duplicateOf: null });
  return getPractice(database, id);
}

/** Moves a practice without asking the chart. */
export async function move(database: Database, id: string, change: StageChange): Promise<void> {
  const { version } = await getPractice(database, id);
  const at = new Date('2026-03-02T09:00:00Z');
  await database.transact((tx) => updateStage(tx, { id, version }, change, at));
}

/** A practice that exists. @throws Error when it does not */
export async function getPractice(database: Database, id: string): Promise<WorkingPractice> {
  const practice = await findPractice(database.reader, id);
  if (practice === null) throw new Error(`there is no practice ${id}`);
  return practice;
}

/** The value of a path from a plain text: a string, or a tree where the path is rich. */
export function valueAt(path: string, plain: string): TextValue {
  const spec = allTextSpecs([]).find((candidate) => candidate.path === path);
  return spec?.shape === 'PLAIN' ? plain : richTextFromPlain(plain);
}

/** Writes a text of the source locale over whatever is there, as the service. */
export async function buildText(
  database: Database,
  practiceId: string,
  path: string,
  plain: string,
): Promise<void> {
  const practice = await getPractice(database, practiceId);
  const expectedVersion = await versionOf(database, practiceId, practice.sourceLocale, path);
  const input = { practiceId, path, value: valueAt(path, plain), expectedVersion };
  accepted(await database.execute(SYSTEM, saveText, input));
}

/** Writes a translation of the source text as it is now, as the service and whatever the edition's state. */
export async function buildTranslation(
  database: Database,
  practiceId: string,
  address: { readonly locale: string; readonly path: string; readonly fromLocale?: string },
  plain: string,
): Promise<void> {
  const { locale, path } = address;
  const practice = await getPractice(database, practiceId);
  const fromLocale = address.fromLocale ?? practice.sourceLocale;
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const source = await findText(database.reader, { subject, locale: fromLocale, path });
  if (source === null) throw new Error(`there is no text at ${path}`);
  const expectedVersion = await versionOf(database, practiceId, locale, path);
  await database.execute(
    SYSTEM,
    async (context) =>
      writePracticeText(context, (await lockPractice(context.tx, practiceId))!, {
        path,
        locale,
        value: valueAt(path, plain),
        origin: 'HUMAN',
        source: { locale: fromLocale, hash: source.textHash },
        expectedVersion,
      }),
    {},
  );
}

/** Version of a text; 0: there is none. */
export async function versionOf(
  database: Database,
  practiceId: string,
  locale: string,
  path: string,
): Promise<number> {
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  return (await findText(database.reader, { subject, locale, path }))?.version ?? 0;
}

/** Somebody with one role; `locales` limits it. */
export async function buildCaller(
  database: Database,
  role: Role,
  locales: readonly string[] | null = null,
): Promise<Caller> {
  const grants: readonly Grant[] = [{ role, locales, regions: null }];
  return callerOf(await buildAccount(database, { grants, displayName: `A ${role.toLowerCase()}` }));
}
