import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { Access } from '../../platform/graphql/access.ts';
import { findRegion } from '../queries/regions.ts';
import { badInput } from './bad-input.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadLessons } from './load-lessons.ts';
import { requireLocale } from './locale-settings.loader.ts';
import { PracticesToLearnFromType } from './region-lessons.type.ts';

const DEFAULT_LESSONS = 10;
const MOST_LESSONS = 20;

/** Every region and many practices are weighed, so it counts like a page. */
const COMPARES = 40;

/** What a region can learn from others. */
@Resolver()
export class RegionLessonsResolver {
  @Access('ANYONE')
  @Query(() => PracticesToLearnFromType, {
    nullable: true,
    description:
      'Practices of other regions from which a region can learn: in policy areas where it scores low in MIPEX-R or has no published practice, similar regions first, each with its reasons. Null: there is no such region. Method: docs/regions-like-mine.md.',
    complexity: ({ args, childComplexity }) =>
      COMPARES + Number(args['first'] ?? DEFAULT_LESSONS) * (1 + childComplexity),
  })
  async practicesToLearnFrom(
    @Arg('region', () => String, {
      description: 'Code of the region, or of a NUTS unit of its own.',
    })
    code: string,
    @Arg('locale', () => GraphQLLocale, { description: 'Language of practices and reasons.' })
    locale: string,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_LESSONS,
      description: `How many, 1 to ${MOST_LESSONS}.`,
    })
    first: number,
    @Ctx() context: DeliveryContext,
  ): Promise<PracticesToLearnFromType | null> {
    if (first < 1 || first > MOST_LESSONS) {
      const range = { argument: 'first', from: 1, to: MOST_LESSONS };
      throw badInput(context.translator, 'INVALID_NUMBER', range);
    }
    const known = await requireLocale(context, locale);
    const row = await findRegion(context.reader, code.replaceAll('\u0000', '\ufffd'), known);
    return row === null ? null : loadLessons(context, row, first);
  }
}
