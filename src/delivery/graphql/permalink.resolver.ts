import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GraphQLURL } from 'graphql-scalars';
import { permanentAddress, publicationAddress } from '../domain/addresses.ts';
import type { DeliveryContext } from './delivery-context.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';

/** Where a practice can always be found. */
@Resolver(() => PracticeType)
export class PermalinkResolver {
  @FieldResolver(() => GraphQLURL, {
    description:
      'Permanent address of the practice, the same in every language. It leads to a tombstone when the practice is gone.',
  })
  permalink(@Root() { id }: PracticeSource, @Ctx() { publicUrl }: DeliveryContext): string {
    return permanentAddress(publicUrl, id);
  }

  @FieldResolver(() => GraphQLURL, {
    description: 'Permanent address of exactly the edition that is read, as citations name it.',
  })
  versionPermalink(@Root() practice: PracticeSource, @Ctx() context: DeliveryContext): string {
    const { id, contentLocale: locale, version: number } = practice;
    return publicationAddress(context.publicUrl, id, { locale, number });
  }
}
