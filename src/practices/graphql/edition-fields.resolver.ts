import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { inReadingOrder } from '../domain/content-model.ts';
import { EditionType } from './edition.type.ts';
import { workByEditionLoader } from './practice.loader.ts';

/** How far an edition has got. */
@Resolver(() => EditionType)
export class EditionFieldsResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Share of the source texts that are there, 0–1; null: the source has no text.',
  })
  async completeness(
    @Root() { edition }: EditionType,
    @Ctx() context: EditorialContext,
  ): Promise<number | null> {
    return (await workByEditionLoader(context).load(edition)).completeness;
  }

  @FieldResolver(() => [String], {
    description: 'Paths whose source text has changed since they were translated.',
  })
  async outdatedPaths(
    @Root() { edition }: EditionType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly string[]> {
    const { outdatedPaths } = await workByEditionLoader(context).load(edition);
    return inReadingOrder(outdatedPaths.map((path) => ({ path }))).map(({ path }) => path);
  }
}
