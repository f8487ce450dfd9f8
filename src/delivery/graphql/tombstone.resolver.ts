import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { decodeUuid, encodeId } from '../../kernel/ids.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { findTombstone, type TombstoneKey, type TombstoneRow } from '../queries/tombstones.ts';
import { badInput } from './bad-input.ts';
import { RemovalReason, TombstoneType } from './tombstone.type.ts';

function keyOf(id: string | null, slug: string | null): TombstoneKey | 'AMBIGUOUS' | null {
  if ((id === null) === (slug === null)) return 'AMBIGUOUS';
  if (slug !== null) return { practiceId: null, slug };
  const practiceId = decodeUuid('Practice', id ?? '');
  return practiceId === null ? null : { practiceId, slug: null };
}

function presentTombstone({ practiceId, reason, since }: TombstoneRow): TombstoneType {
  return { id: encodeId('Practice', practiceId), reason: RemovalReason[reason], since };
}

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
    @Arg('id', () => ID, { nullable: true, description: 'Opaque id of the practice; or `slug`.' })
    id: string | null,
    @Arg('slug', () => String, {
      nullable: true,
      description: 'A slug that it had in any language; or `id`.',
    })
    slug: string | null,
    @Ctx() { reader, translator }: PublicContext,
  ): Promise<TombstoneType | null> {
    const key = keyOf(id ?? null, slug ?? null);
    if (key === 'AMBIGUOUS') throw badInput(translator, 'SLUG_OR_ID');
    const found = key === null ? null : await findTombstone(reader, key);
    return found === null ? null : presentTombstone(found);
  }
}
