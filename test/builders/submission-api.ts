import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { buildSchemas } from '../../src/app/schemas.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { EditorialContext } from '../../src/platform/graphql/editorial-context.ts';
import type { TranslatorFor } from '../../src/platform/i18n/translator.ts';
import { allTranslators } from '../kit/fill-template.ts';
import { openWorld, type World } from '../scenarios/world.ts';
import { operation } from './editorial-client.ts';
import { buildEditorialContext } from './editorial-context.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The whole editorial API on a world of its own, without HTTP. */
export interface SubmissionApi extends World {
  readonly schema: GraphQLSchema;
  readonly translatorFor: TranslatorFor;
  /** Runs a documented operation as the actor. @param name file name without `submissions-` and ending */
  ask(
    actor: Actor,
    name: string,
    variables: Variables,
    context?: Partial<EditorialContext>,
  ): Promise<ExecutionResult>;
  /** The first field of an answer that must have no `errors[]`. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows the shape of what it asked for
  get(...asking: Parameters<SubmissionApi['ask']>): Promise<any>;
}

/** Opens the API; whoever opens it closes it. */
export async function openSubmissionApi(): Promise<SubmissionApi> {
  const world = await openWorld();
  const schema = buildSchemas().editorial;
  const translatorFor = allTranslators();
  const ask: SubmissionApi['ask'] = async (actor, name, variableValues, overrides = {}) => {
    const { database } = world;
    const base = buildEditorialContext({ database, actor, translatorFor });
    const contextValue = { ...base, ...overrides };
    const source = operation(`submissions-${name}`);
    return graphql({ schema, source, variableValues, contextValue });
  };
  const get: SubmissionApi['get'] = async (...asking) => {
    const { data, errors } = await ask(...asking);
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join());
    return JSON.parse(JSON.stringify(Object.values(data ?? {})[0]));
  };
  return { ...world, schema, translatorFor, ask, get };
}
