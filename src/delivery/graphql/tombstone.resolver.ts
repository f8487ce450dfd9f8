import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { findTombstone } from '../queries/tombstones.ts';
import { RemovalReason, TombstoneType } from './tombstone.type.ts';

/** Practices that are gone. */
@Resolver()
export class TombstoneResolver {
  @Access('ANYONE')
  @Query(() => TombstoneType, {
    nullable: true,
    description:
      'What is left of a practice that was published and is gone; null: it is published, or never was.',
  })
  async tombstone(
    @Arg('id', () => ID, { description: 'Opaque id of the practice.' }) id: string,
    @Ctx() { reader }: PublicContext,
  ): Promise<TombstoneType | null> {
    const practiceId = decodeUuid('Practice', id);
    const found = practiceId === null ? null : await findTombstone(reader, practiceId);
    return found === null ? null : { id, reason: RemovalReason[found.reason], since: found.since };
  }
}
