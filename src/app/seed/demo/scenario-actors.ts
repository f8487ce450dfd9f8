import type { Actor } from '../../../kernel/actor.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Command, CommandContext } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import type { LetterWriter } from '../../../submissions/index.ts';

/** The people of the demonstration who bring a practice along. */
export interface ScenarioActors {
  readonly coordinator: Actor;
  readonly researcher: Actor;
  readonly editor: Actor;
}

/** What the scenarios of one run share. */
export interface ScenarioSetting {
  readonly actors: ScenarioActors;
  readonly write: LetterWriter;
  /** Key of a scenario that ran → id of its practice; a duplicate finds its original here. */
  readonly practiceIds: Map<string, string>;
}

/** A scenario stopped: a command refused what the files say. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/**
 * Runs the commands of one scenario one after the other in one transaction, each as somebody and each
 * a little later than the one before.
 */
export class ScenarioRun {
  readonly key: string;
  readonly tx: Tx;
  readonly actors: ScenarioActors;
  readonly write: LetterWriter;
  readonly practiceIds: Map<string, string>;
  #now: Date;

  constructor(key: string, tx: Tx, setting: ScenarioSetting, startsAt: Date) {
    this.key = key;
    this.tx = tx;
    this.actors = setting.actors;
    this.write = setting.write;
    this.practiceIds = setting.practiceIds;
    this.#now = startsAt;
  }

  /** Runs a command as the actor. @throws ScenarioError when it refuses */
  async as<Input, Output>(
    actor: Actor,
    command: Command<Input, Output>,
    input: Input,
  ): Promise<Output> {
    this.#now = new Date(this.#now.getTime() + 1_000);
    const context: CommandContext = { tx: this.tx, actor, now: this.#now, requestId: null };
    const result: Result<Output> = await command(context, input);
    if (result.ok) return result.value;
    throw new ScenarioError(`${this.key}: ${command.name}: ${JSON.stringify(result.refusal)}`);
  }
}
