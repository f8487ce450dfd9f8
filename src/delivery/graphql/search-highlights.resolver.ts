import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DeliveryContext } from './delivery-context.ts';
import { HighlightType } from './highlight.type.ts';
import { highlightsByRow } from './highlights.loader.ts';
import type { PracticeEdgeSource } from './practice-connection.presenter.ts';
import { PracticeEdgeType } from './practice-connection.type.ts';

/** The texts of a practice are read and compared for it. */
const HIGHLIGHT_COST = 5;

/** Why a search found a practice. */
@Resolver(() => PracticeEdgeType)
export class SearchHighlightsResolver {
  @FieldResolver(() => [HighlightType], {
    description:
      'Passages that show why the search found the practice, the best first, at most three; empty without `search`, and when only what is not a text was found, such as the name of a country.',
    complexity: HIGHLIGHT_COST,
  })
  async highlights(
    @Root() { node, search }: PracticeEdgeSource,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly HighlightType[]> {
    if (search === null) return [];
    const { row, reading } = node.view;
    const { practiceId, locale } = row;
    return highlightsByRow(context, { ...reading, search }).load({ practiceId, locale });
  }
}
