import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { DEFAULT_SIMILAR, MOST_SIMILAR } from '../domain/similarity.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadSimilar } from './load-similar.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';
import { SimilarPracticeType } from './similar.type.ts';

/** Every practice asked from is compared with all others, so it counts like two pages. */
const COMPARES = 40;

/** What else a reader of a practice may want to read. */
@Resolver(() => PracticeType)
export class SimilarPracticesResolver {
  @FieldResolver(() => [SimilarPracticeType], {
    description:
      'Published practices most like this one, the most similar first, with the reasons; never itself. What few practices have in common weighs more.',
    complexity: ({ args, childComplexity }) =>
      COMPARES + Number(args['first'] ?? DEFAULT_SIMILAR) * (1 + childComplexity),
  })
  similar(
    @Root() { view }: PracticeSource,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_SIMILAR,
      description: `How many, 1 to ${MOST_SIMILAR}.`,
    })
    first: number,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly SimilarPracticeType[]> {
    return loadSimilar(context, view, first);
  }
}
