import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FACET_NAMES } from '../domain/facet.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { presentFacets } from './facet.presenter.ts';
import { FacetType } from './facet.type.ts';
import { FacetName } from './list.enums.ts';
import type { PracticeConnectionSource } from './practice-connection.presenter.ts';
import { PracticeConnectionType } from './practice-connection.type.ts';

/** What a page of practices tells about the whole selection. */
@Resolver(() => PracticeConnectionType)
export class PracticeConnectionResolver {
  @FieldResolver(() => [FacetType], {
    description: 'Counts of the whole selection by its properties; counted only when selected.',
  })
  async facets(
    @Root() { counted: { selection, whole } }: PracticeConnectionSource,
    @Arg('names', () => [FacetName], {
      nullable: true,
      description: 'Which ones, in which order; all when left out.',
    })
    names: readonly FacetName[] | null,
    @Ctx() { translatorFor }: DeliveryContext,
  ): Promise<readonly FacetType[]> {
    const wanted = [...new Set(names ?? FACET_NAMES)];
    const counts = await whole.countFacets(wanted);
    return presentFacets(counts, wanted, selection, translatorFor(selection.locale));
  }
}
