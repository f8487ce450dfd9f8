import { Field, ObjectType } from 'type-graphql';
import type { Page } from '../../kernel/page.ts';

/** Where a page of a connection lies (Relay Cursor Connections). */
@ObjectType('PageInfo', { description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  readonly hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first; null: empty page.' })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last; null: empty page.' })
  readonly endCursor!: string | null;
}

/** Shows where a page lies. */
export function presentPageInfo(page: Page<unknown>): PageInfoType {
  return Object.assign(new PageInfoType(), {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.edges[0]?.cursor ?? null,
    endCursor: page.edges.at(-1)?.cursor ?? null,
  });
}
