import { randomUUID } from 'node:crypto';
import { createAccount } from '../../src/accounts/index.ts';
import { ScenarioRun, type ScenarioActors } from '../../src/app/seed/demo/scenario-actors.ts';
import { runScenario } from '../../src/app/seed/demo/run-scenario.ts';
import type { Scenario } from '../../src/app/seed/demo/scenario.ts';
import { modules } from '../../src/app/modules.ts';
import type { AccountActor, Actor, Grant } from '../../src/kernel/actor.ts';
import type { Result } from '../../src/kernel/result.ts';
import type { Command } from '../../src/platform/db/database.ts';
import { letterWriter, type LetterWriter } from '../../src/submissions/index.ts';
import { allTranslators } from '../kit/fill-template.ts';
import { openTestDatabase, type TestDatabase } from '../kit/test-database.ts';
import { exampleScenario } from './example-scenario.ts';

/** A database with reference data, people, and practices made by the commands that people use. */
export interface World extends TestDatabase {
  readonly actors: ScenarioActors;
  readonly write: LetterWriter;
  /** Makes an account that holds the grants. */
  account(...grants: readonly Grant[]): Promise<AccountActor>;
  /** Brings a practice as far as the scenario says. @returns its id */
  practice(overrides?: Partial<Scenario>): Promise<string>;
  /** Runs a command in a transaction of its own. */
  run<I, O>(actor: Actor, command: Command<I, O>, input: I): Promise<Result<O>>;
  /** Runs a command that must not refuse. */
  must<I, O>(actor: Actor, command: Command<I, O>, input: I): Promise<O>;
}

/** Opens a world of its own for a test file. */
export async function openWorld(): Promise<World> {
  const entities = modules.flatMap((module) => [...(module.entities ?? [])]);
  const test = await openTestDatabase('reference', entities);
  const write = letterWriter(allTranslators());
  const run: World['run'] = (actor, command, input) =>
    test.database.execute({ actor, requestId: null }, command, input);
  const must: World['must'] = async (actor, command, input) => {
    const result = await run(actor, command, input);
    if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.refusal)}`);
    return result.value;
  };
  const account: World['account'] = async (...grants) => {
    const made = await must({ kind: 'SYSTEM', name: 'test' }, createAccount, {
      email: `${randomUUID()}@test.invalid`,
      displayName: 'Test person',
      locale: 'en',
      password: null,
      grants,
    });
    return { kind: 'ACCOUNT', accountId: made.id, grants };
  };
  const actors = {
    coordinator: await account({ role: 'COORDINATOR', locales: null, regions: null }),
    researcher: await account({ role: 'RESEARCHER', locales: null, regions: null }),
    editor: await account({ role: 'EDITOR', locales: null, regions: null }),
  };
  const practiceIds = new Map<string, string>();
  const practice: World['practice'] = async (overrides = {}) => {
    const scenario = { ...exampleScenario(), key: randomUUID(), ...overrides };
    const setting = { actors, write, practiceIds };
    await test.database.transact((tx) =>
      runScenario(new ScenarioRun(scenario.key, tx, setting, test.clock.now()), scenario),
    );
    test.clock.advance(3_600_000);
    return practiceIds.get(scenario.key)!;
  };
  return { ...test, actors, write, account, practice, run, must };
}
