import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { MySubmissionType } from '../../submissions/index.ts';
import { presentPublishedEdition } from './published-edition.presenter.ts';
import { publishedEditionsByPracticeLoader } from './published-editions.loader.ts';
import { PublishedEditionType } from './publishing.type.ts';

/** Where contributors find their published practice. */
@Resolver(() => MySubmissionType)
export class MyEditionsResolver {
  @FieldResolver(() => [PublishedEditionType], {
    description:
      'The editions that readers see, by locale; empty: none is published, or no longer.',
  })
  async editions(
    @Root() { own }: MySubmissionType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly PublishedEditionType[]> {
    const editions = await publishedEditionsByPracticeLoader(context).load(own.practice.id);
    return editions.map(presentPublishedEdition);
  }
}
