import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import { createPractice } from '../commands/create-practice.ts';
import { savePracticeFacts } from '../commands/save-practice-facts.ts';
import { saveText } from '../commands/save-text.ts';
import { executeOnPractice } from './execute-on-practice.ts';
import { WRITERS } from './practice-access.ts';
import {
  CreatePracticeInput,
  SavePracticeFactsInput,
  SaveTextInput,
} from './practice-mutations.inputs.ts';
import { payloads } from './practice.payloads.ts';
import { readFacts } from './read-facts.ts';
import { presentSavedPractice, presentSavedText } from './saved.presenter.ts';

/** Facts and words of the source language. */
@Resolver()
export class PracticeMutationsResolver {
  @Mutation(() => payloads.createPractice, {
    description: 'Begins a practice without submission, in stage DRAFT. Coordinators, editors.',
  })
  @Access(['COORDINATOR', 'EDITOR'])
  async createPractice(
    @Arg('input', () => CreatePracticeInput, { description: 'The practice.' })
    input: CreatePracticeInput,
    @Ctx() context: EditorialContext,
  ) {
    const facts = readFacts(input.facts ?? {});
    const { sourceLocale } = input;
    const texts = input.texts ?? [];
    const result = await context.execute(createPractice, { sourceLocale, facts, texts });
    return answer(context, result, (saved) => presentSavedPractice(context, saved));
  }

  @Mutation(() => payloads.savePracticeFacts, {
    description:
      'Changes facts. Coordinators and editors until the analysis ends, researchers during it.',
  })
  @Access(WRITERS)
  async savePracticeFacts(
    @Arg('input', () => SavePracticeFactsInput, { description: 'The facts.' })
    { id, expectedVersion, facts }: SavePracticeFactsInput,
    @Ctx() context: EditorialContext,
  ) {
    const input = { expectedVersion, facts: readFacts(facts) };
    const result = await executeOnPractice(context, savePracticeFacts, id, input);
    return answer(context, result, (saved) => presentSavedPractice(context, saved));
  }

  @Mutation(() => payloads.saveText, {
    description:
      'Saves a text in the source language. Coordinators and editors the words of the practice until the analysis ends; researchers and editors everything during it.',
  })
  @Access(WRITERS)
  async saveText(
    @Arg('input', () => SaveTextInput, { description: 'The text.' })
    { id, path, value, expectedVersion }: SaveTextInput,
    @Ctx() context: EditorialContext,
  ) {
    const input = { path, value, expectedVersion };
    const result = await executeOnPractice(context, saveText, id, input);
    return answer(context, result, (saved) => presentSavedText(context, saved));
  }
}
