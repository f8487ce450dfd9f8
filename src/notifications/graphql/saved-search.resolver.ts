import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { accountIdOf } from '../../kernel/actor.ts';
import { decodeUuid } from '../../kernel/ids.ts';
import { notFound } from '../../kernel/result.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { deleteSavedSearch, unsubscribe } from '../commands/end-search.ts';
import { saveSearch } from '../commands/save-search.ts';
import { listSearches } from '../queries/saved-searches.ts';
import {
  DeleteSavedSearchInput,
  SaveSearchInput,
  UnsubscribeInput,
} from './saved-search.inputs.ts';
import { presentSaved, presentSearch, SAVED_SEARCH } from './saved-search.presenter.ts';
import {
  DeleteSavedSearchPayload,
  SavedSearchDeletedType,
  SavedSearchType,
  SaveSearchPayload,
  type SearchSavedType,
  UnsubscribedType,
  UnsubscribePayload,
} from './saved-search.type.ts';

/** Searches that people watch; everybody sees their own only. */
@Resolver()
export class SavedSearchResolver {
  @Access('SIGNED_IN')
  @Query(() => [SavedSearchType], { description: 'Your saved searches, oldest first; at most 50.' })
  async savedSearches(@Ctx() { reader, actor }: EditorialContext): Promise<SavedSearchType[]> {
    const accountId = accountIdOf(actor);
    const searches = accountId === null ? [] : await listSearches(reader, accountId);
    return searches.map(presentSearch);
  }

  @Access('SIGNED_IN')
  @Mutation(() => SaveSearchPayload, {
    description:
      'Watches a search. What matches now counts as known: only new publications are told, each once.',
  })
  async saveSearch(
    @Arg('input', () => SaveSearchInput, { description: 'What to watch.' }) input: SaveSearchInput,
    @Ctx() context: EditorialContext,
  ): Promise<SearchSavedType | UserErrorType> {
    const result = await saveSearch(context, input);
    return answer(context, result, presentSaved(context.settings.publicUrl));
  }

  @Access('SIGNED_IN')
  @Mutation(() => DeleteSavedSearchPayload, { description: 'Ends a search of your own.' })
  async deleteSavedSearch(
    @Arg('input', () => DeleteSavedSearchInput, { description: 'Which search.' })
    { id }: DeleteSavedSearchInput,
    @Ctx() context: EditorialContext,
  ): Promise<SavedSearchDeletedType | UserErrorType> {
    const searchId = decodeUuid(SAVED_SEARCH, id);
    const result =
      searchId === null ? notFound() : await context.execute(deleteSavedSearch, { searchId });
    return answer(context, result, () => Object.assign(new SavedSearchDeletedType(), { id }));
  }

  @Access('ANYONE')
  @Mutation(() => UnsubscribePayload, {
    description: 'Ends the search of a mail, without signing in.',
  })
  async unsubscribe(
    @Arg('input', () => UnsubscribeInput, { description: 'Which search.' })
    input: UnsubscribeInput,
    @Ctx() context: EditorialContext,
  ): Promise<UnsubscribedType | UserErrorType> {
    const result = await context.execute(unsubscribe, input);
    return answer(context, result, () =>
      Object.assign(new UnsubscribedType(), { isUnsubscribed: true }),
    );
  }
}
