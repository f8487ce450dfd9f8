import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { notFound, type Result } from '../../kernel/result.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { Command } from '../../platform/db/database.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { presentPracticeById } from '../../practices/index.ts';
import { letterWriter } from '../../submissions/index.ts';
import { movePracticeAlong } from '../commands/move-practice.ts';
import { publishEditions } from '../commands/publish-editions.ts';
import { unpublishEdition } from '../commands/unpublish-edition.ts';
import { presentPublishedEdition } from './published-edition.presenter.ts';
import { PublishInput, TransitionInput, UnpublishInput } from './publishing.inputs.ts';
import {
  EditionsPublishedType,
  PracticeMovedType,
  PublishPayload,
  TransitionPayload,
  UnpublishPayload,
} from './publishing.type.ts';

/** Moves of practices, and what readers see of them. */
@Resolver()
export class PublishingResolver {
  @Access(['COORDINATOR', 'RESEARCHER', 'EDITOR'])
  @Mutation(() => TransitionPayload, {
    description:
      'Moves a practice along the chart; `availableTransitions` says what would be allowed.',
  })
  async transition(
    @Arg('input', () => TransitionInput, { description: 'The move.' }) input: TransitionInput,
    @Ctx() context: EditorialContext,
  ): Promise<PracticeMovedType | UserErrorType> {
    const practiceId = decodeUuid('WorkingPractice', input.id);
    if (practiceId === null) return answer(context, notFound(), refused);
    const { to, expectedVersion, comment = null, letter = null } = input;
    const duplicateOf =
      input.duplicateOf == null ? null : decodeUuid('WorkingPractice', input.duplicateOf);
    const write = letterWriter(context.translatorFor);
    const move = { practiceId, to, expectedVersion, comment, letter, duplicateOf, write };
    const result = await publicly(context, movePracticeAlong, move);
    return answer(context, result, ({ id }) => presentMoved(context, id));
  }

  @Access(['EDITOR'])
  @Mutation(() => PublishPayload, {
    description: 'Publishes editions together; the publications of other locales stay as they are.',
  })
  async publish(
    @Arg('input', () => PublishInput, { description: 'The editions.' }) input: PublishInput,
    @Ctx() context: EditorialContext,
  ): Promise<EditionsPublishedType | UserErrorType> {
    const practiceId = decodeUuid('WorkingPractice', input.id);
    if (practiceId === null) return answer(context, notFound(), refused);
    const { locales, expectedVersion, letter = null } = input;
    const write = letterWriter(context.translatorFor);
    const order = { practiceId, locales, expectedVersion, letter, write };
    const result = await publicly(context, publishEditions, order);
    return answer(context, result, async ({ editions }) =>
      Object.assign(new EditionsPublishedType(), {
        practice: await presentPracticeById(context, practiceId),
        editions: editions.map(presentPublishedEdition),
      }),
    );
  }

  @Access(['EDITOR'])
  @Mutation(() => UnpublishPayload, {
    description: 'Takes the edition of one locale out of sight; its readers get the fallback.',
  })
  async unpublish(
    @Arg('input', () => UnpublishInput, { description: 'The edition.' }) input: UnpublishInput,
    @Ctx() context: EditorialContext,
  ): Promise<PracticeMovedType | UserErrorType> {
    const practiceId = decodeUuid('WorkingPractice', input.id);
    if (practiceId === null) return answer(context, notFound(), refused);
    const { locale, expectedVersion, comment = null } = input;
    const order = { practiceId, locale, expectedVersion, comment };
    const result = await publicly(context, unpublishEdition, order);
    return answer(context, result, () => presentMoved(context, practiceId));
  }
}

/** Runs a command whose effect the editor wants to see when the answer is there. */
async function publicly<Input, Output>(
  context: EditorialContext,
  command: Command<Input, Output>,
  input: Input,
): Promise<Result<Output>> {
  const result = await context.execute(command, input);
  if (result.ok) await context.untilReadersSee();
  return result;
}

async function presentMoved(
  context: EditorialContext,
  practiceId: string,
): Promise<PracticeMovedType> {
  const practice = await presentPracticeById(context, practiceId);
  return Object.assign(new PracticeMovedType(), { practice });
}

function refused(): never {
  throw new Error('a refusal has no value');
}
