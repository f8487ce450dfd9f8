import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import { confirmStillValid } from '../commands/confirm-still-valid.ts';
import { saveTranslation } from '../commands/save-translation.ts';
import { startTranslation } from '../commands/start-translation.ts';
import { submitTranslation } from '../commands/submit-translation.ts';
import { executeOnPractice } from './execute-on-practice.ts';
import { payloads } from './practice.payloads.ts';
import { presentMovedEdition, presentSavedText } from './saved.presenter.ts';
import {
  ConfirmStillValidInput,
  EditionInput,
  SaveTranslationInput,
} from './translation.inputs.ts';

/** What translators do, in the languages given to them. */
@Resolver()
export class TranslationMutationsResolver {
  @Mutation(() => payloads.startTranslation, {
    description:
      'Opens an edition for translation, again if need be; what is published stays as it is.',
  })
  @Access(['TRANSLATOR'])
  async startTranslation(
    @Arg('input', () => EditionInput, { description: 'The edition.' })
    { id, locale, expectedVersion }: EditionInput,
    @Ctx() context: EditorialContext,
  ) {
    const input = { locale, expectedVersion };
    const result = await executeOnPractice(context, startTranslation, id, input);
    return answer(context, result, (edition) => presentMovedEdition(context, edition));
  }

  @Mutation(() => payloads.saveTranslation, {
    description: 'Saves a translated text with the source text it was made from.',
  })
  @Access(['TRANSLATOR'])
  async saveTranslation(
    @Arg('input', () => SaveTranslationInput, { description: 'The translation.' })
    { id, ...input }: SaveTranslationInput,
    @Ctx() context: EditorialContext,
  ) {
    const result = await executeOnPractice(context, saveTranslation, id, input);
    return answer(context, result, (saved) => presentSavedText(context, saved));
  }

  @Mutation(() => payloads.confirmStillValid, {
    description: 'Says that a translation holds for the changed source; the text stays as it is.',
  })
  @Access(['TRANSLATOR'])
  async confirmStillValid(
    @Arg('input', () => ConfirmStillValidInput, { description: 'The translation.' })
    { id, ...input }: ConfirmStillValidInput,
    @Ctx() context: EditorialContext,
  ) {
    const result = await executeOnPractice(context, confirmStillValid, id, input);
    return answer(context, result, (saved) => presentSavedText(context, saved));
  }

  @Mutation(() => payloads.submitTranslation, {
    description: 'Hands a complete translation to the reviewer.',
  })
  @Access(['TRANSLATOR'])
  async submitTranslation(
    @Arg('input', () => EditionInput, { description: 'The edition.' })
    { id, locale, expectedVersion }: EditionInput,
    @Ctx() context: EditorialContext,
  ) {
    const input = { locale, expectedVersion };
    const result = await executeOnPractice(context, submitTranslation, id, input);
    return answer(context, result, (edition) => presentMovedEdition(context, edition));
  }
}
