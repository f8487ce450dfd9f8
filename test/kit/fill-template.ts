import { seedDemonstration } from '../../src/app/seed/demo/seed-demonstration.ts';
import { loadReferenceData } from '../../src/app/seed/reference/load-reference-data.ts';
import { modules } from '../../src/app/modules.ts';
import { createDataSource } from '../../src/platform/db/data-source.ts';
import { createDatabase, type Database } from '../../src/platform/db/database.ts';
import { readCatalogues } from '../../src/platform/i18n/catalogues.ts';
import { createTranslators } from '../../src/platform/i18n/create-translators.ts';
import type { TranslatorFor } from '../../src/platform/i18n/translator.ts';
import { SEED_FOLDER } from './seed-folder.ts';

/** The translators of every module, as the application makes them. */
export function allTranslators(): TranslatorFor {
  const folders = modules.flatMap(({ name, messages }) =>
    messages === undefined ? [] : [{ owner: name, folder: messages }],
  );
  return createTranslators(readCatalogues(folders));
}

/** Loads the reference data into a database. */
export async function fillReference(url: string): Promise<void> {
  await withDatabase(url, async (database) => {
    await loadReferenceData(database, `${SEED_FOLDER}/reference`);
  });
}

/** Fills a database with the demonstration; the accounts' passwords go into the data folder. */
export async function fillDemonstration(url: string, dataFolder: string): Promise<void> {
  const translatorFor = allTranslators();
  await withDatabase(url, async (database) => {
    await seedDemonstration({ database, translatorFor, dataFolder, seedFolder: SEED_FOLDER });
  });
}

async function withDatabase(url: string, work: (database: Database) => Promise<void>) {
  const entities = modules.flatMap((module) => [...(module.entities ?? [])]);
  const source = await createDataSource({ url, poolSize: 2 }, entities).initialize();
  const database = createDatabase(source, null);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
