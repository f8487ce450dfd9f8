import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { suggestSearches } from '../queries/settle-search.ts';
import type { DeliveryContext } from './delivery-context.ts';
import type { PracticeConnectionSource } from './practice-connection.presenter.ts';
import { PracticeConnectionType } from './practice-connection.type.ts';

/** What was searched for, and what may have been meant. */
@Resolver(() => PracticeConnectionType)
export class SearchSuggestionsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What was searched for in place of `search`, which finds nothing: its last word as a beginning (`integr*`), or the first of `didYouMean`. Null: `search` itself.',
  })
  searchedFor(@Root() { settled }: PracticeConnectionSource): string | null {
    return settled?.searchedFor ?? null;
  }

  @FieldResolver(() => [String], {
    description:
      'Searches that may have been meant, the likeliest first: corrected ones when `search` finds nothing, or one with a much commoner spelling. Only words of published practices in this language; mostly empty.',
  })
  async didYouMean(
    @Root() { settled, counted: { selection } }: PracticeConnectionSource,
    @Ctx() { reader }: DeliveryContext,
  ): Promise<readonly string[]> {
    if (settled !== null) return settled.didYouMean;
    if (selection.search === null) return [];
    return suggestSearches(reader, selection, selection.search);
  }
}
