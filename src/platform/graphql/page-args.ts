import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, type PageArguments } from '../../kernel/page.ts';

/** The arguments of every connection; `readPage` of the kernel checks them. */
@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE_SIZE,
    description: 'Number of items from the beginning, or after `after`; 1 to 100.',
  })
  readonly first?: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  readonly after?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of items from the end, or before `before`; 1 to 100, instead of `first`.',
  })
  readonly last?: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor before which the page ends.' })
  readonly before?: string | null;
}
