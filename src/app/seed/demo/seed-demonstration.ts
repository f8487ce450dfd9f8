import type { Actor } from '../../../kernel/actor.ts';
import { databaseTime, type Database } from '../../../platform/db/database.ts';
import { countAllPractices } from '../../../practices/index.ts';
import type { TranslatorFor } from '../../../platform/i18n/translator.ts';
import { letterWriter } from '../../../submissions/index.ts';
import { loadReferenceData } from '../reference/load-reference-data.ts';
import { ensureDemoAccounts } from './demo-accounts.ts';
import { readScenarios } from './scenario.ts';
import { ScenarioRun, type ScenarioActors } from './scenario-actors.ts';
import { runScenario } from './run-scenario.ts';

/** What seeding needs. */
export interface SeedServices {
  readonly database: Database;
  readonly translatorFor: TranslatorFor;
  readonly dataFolder: string;
  /** The folder `seeds`. */
  readonly seedFolder: string;
}

/** What seeding did. */
export interface SeedReport {
  readonly accountsAreNew: boolean;
  /** Number of practices that were made; 0 when they were there. */
  readonly practices: number;
}

const HOUR = 3_600_000;

/**
 * Fills the demonstration: reference data, one account for each role, and practices in every stage,
 * brought there by the commands that people use. What is there already stays as it is.
 */
export async function seedDemonstration(services: SeedServices): Promise<SeedReport> {
  const { database, dataFolder, seedFolder } = services;
  await loadReferenceData(database, `${seedFolder}/reference`);
  const { actors, isNew } = await ensureDemoAccounts(database, dataFolder);
  const practices = await seedPractices(services, scenarioActors(actors));
  return { accountsAreNew: isNew, practices };
}

/** Runs every scenario that has not been run; each is one transaction. @returns how many ran */
export async function seedPractices(
  { database, seedFolder, translatorFor }: Omit<SeedServices, 'dataFolder'>,
  actors: ScenarioActors,
): Promise<number> {
  const done = await countAllPractices(database.reader);
  const now = await database.transact(databaseTime);
  const scenarios = [
    ...readScenarios(`${seedFolder}/demo/practices`),
    ...readScenarios(`${seedFolder}/demo/examples`),
  ];
  const waiting = scenarios.slice(done);
  const write = letterWriter(translatorFor);
  const setting = { actors, write, practiceIds: new Map<string, string>() };
  for (const [index, scenario] of waiting.entries()) {
    const startsAt = new Date(now.getTime() - (waiting.length - index) * HOUR);
    await database.transact((tx) =>
      runScenario(new ScenarioRun(scenario.key, tx, setting, startsAt), scenario),
    );
  }
  return waiting.length;
}

function scenarioActors(actors: Readonly<Record<string, Actor>>): ScenarioActors {
  const { coordinator, researcher, editor } = actors;
  if (coordinator === undefined || researcher === undefined || editor === undefined) {
    throw new Error('the demonstration accounts are incomplete');
  }
  return { coordinator, researcher, editor };
}
