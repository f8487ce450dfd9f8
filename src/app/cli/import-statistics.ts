import 'reflect-metadata';
import { join } from 'node:path';
import { Command } from 'commander';
import { ConfigError, readConfig } from '../../platform/config/config.ts';
import { FolderInUseError } from '../../platform/db/folder-lock.ts';
import { presentRefusal } from '../../platform/graphql/present-refusal.ts';
import { ValidationFailedType } from '../../platform/graphql/user-error.type.ts';
import { readCatalogues } from '../../platform/i18n/catalogues.ts';
import { createTranslators } from '../../platform/i18n/create-translators.ts';
import { createLog } from '../../platform/log/create-log.ts';
import type { Refusal } from '../../kernel/result.ts';
import type { Database } from '../../platform/db/database.ts';
import { ImportError, importStatistics, type ImportCaller } from '../../statistics/index.ts';
import { catalogueFolders } from '../application.ts';
import { openConnections } from '../connections.ts';
import { modules } from '../modules.ts';
import { projectFolder } from '../../platform/project-folder.ts';
import { loadReferenceData } from '../seed/reference/load-reference-data.ts';
import { describeImport } from './describe-import.ts';
import { readSources, UsageError, type ImportOptions } from './import-sources.ts';
import { openCliDatabase } from './open-cli-database.ts';

const SYSTEM = { kind: 'SYSTEM', name: 'import-statistics' } as const;
const PROGRESS_MILLISECONDS = 1_000;
const MAX_ISSUES = 10;

const program = new Command('import:statistics')
  .description('Imports figures of Eurostat (JSON-stat 2.0 or SDMX TSV, packed or not).')
  .option('--dataset <code>', 'online data code, such as lfst_r_lfu3rt; the file may name it')
  .option('--file <path...>', 'one or more files, stored together or not at all')
  .option('--folder <path>', 'every .json, .tsv, .json.gz and .tsv.gz of a folder, likewise')
  .option('--url <address>', 'an address of the source; without any source the configured one')
  .option('--dry-run', 'only say what would happen', false)
  .option('--retrieved-at <time>', 'when the file was taken from Eurostat (ISO 8601); now')
  .option('--allow-loopback', 'let --url be an address of this machine', false)
  .showHelpAfterError()
  .action(run);

async function run(options: ImportOptions): Promise<void> {
  const config = readConfig(process.env);
  const opened = await openCliDatabase(config);
  const settings = { url: opened.url, poolSize: 2, clock: null };
  const connections = await openConnections(settings, modules, createLog(config.logLevel));
  try {
    if (config.databaseUrl === null) {
      await loadReferenceData(connections.database, join(projectFolder(), 'seeds', 'reference'));
    }
    await importWith(connections.database, options);
  } finally {
    await connections.close();
    await opened.close();
  }
}

async function importWith(database: Database, options: ImportOptions): Promise<void> {
  const caller: ImportCaller = {
    actor: SYSTEM,
    reader: database.reader,
    execute: (command, input) =>
      database.execute({ actor: SYSTEM, requestId: null }, command, input),
  };
  const { sources, retrievedAt } = await readSources(database.reader, options);
  const result = await importStatistics(caller, {
    dataset: options.dataset ?? null,
    sources,
    isTrial: options.dryRun,
    retrievedAt,
    onProgress: createProgress(),
  });
  if (result.ok) console.log(result.value.map(describeImport).join('\n\n'));
  else refuse(sentencesOf(result.refusal));
}

/** Tells on stderr how far the reading is, at most once in a second. */
function createProgress() {
  let toldAt = performance.now();
  return ({ source, cells }: { readonly source: string; readonly cells: number }) => {
    if (performance.now() - toldAt < PROGRESS_MILLISECONDS) return;
    toldAt = performance.now();
    console.error(`reading ${source}: ${cells.toLocaleString('en')} cells`);
  };
}

function sentencesOf(refusal: Refusal): readonly string[] {
  const translator = createTranslators(readCatalogues(catalogueFolders(modules)))('en');
  const error = presentRefusal(refusal, translator);
  if (!(error instanceof ValidationFailedType)) return [error.message];
  const more = error.issues.length - MAX_ISSUES;
  const sentences = error.issues
    .slice(0, MAX_ISSUES)
    .map(({ path, message }) => (path === null ? message : `${path}: ${message}`));
  return more > 0 ? [...sentences, `… and ${more} more`] : sentences;
}

function refuse(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence);
  console.error('Nothing was changed.');
  process.exitCode = 1;
}

/** What the operator can mend is told in one sentence; anything else is a bug and keeps its stack. */
function tell(error: unknown): void {
  if (error instanceof ImportError) {
    refuse(sentencesOf({ kind: 'VALIDATION_FAILED', issues: [error.toUnmet()] }));
  } else if (
    error instanceof UsageError ||
    error instanceof ConfigError ||
    error instanceof FolderInUseError
  ) {
    refuse([error.message]);
  } else {
    throw error;
  }
}

await program.parseAsync().catch(tell);
