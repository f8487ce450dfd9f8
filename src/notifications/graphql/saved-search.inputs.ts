import { GraphQLLocale } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { SearchDelivery, SearchFrequency } from '../domain/saved-search.ts';
import { SearchDeliveryEnum, SearchFrequencyEnum } from './saved-search.type.ts';

/** A search to be watched. */
@InputType('SaveSearchInput', { description: 'What to watch, and how to learn of new matches.' })
export class SaveSearchInput {
  @Field(() => String, { description: 'Your name for it, 1 to 120 characters in one line.' })
  readonly name!: string;
  @Field(() => GraphQLLocale, {
    description: 'Language in which practices are searched and shown; one enabled for content.',
  })
  readonly locale!: string;
  @Field(() => String, {
    description:
      'What to search, as the parameters of the address of a list (docs/rest.md), without `order`: `search=work&country=SE`; empty: every practice. At most 2,000 characters.',
  })
  readonly query!: string;
  @Field(() => SearchDeliveryEnum, { description: 'How to learn of new matches.' })
  readonly delivery!: SearchDelivery;
  @Field(() => SearchFrequencyEnum, {
    defaultValue: SearchFrequencyEnum.DAILY,
    description: 'How often mails go out at most.',
  })
  readonly frequency!: SearchFrequency;
}

/** A search to be deleted. */
@InputType('DeleteSavedSearchInput', { description: 'Which search to delete.' })
export class DeleteSavedSearchInput {
  @Field(() => ID, { description: 'Id of a search of your own.' })
  readonly id!: string;
}

/** A search to be ended from a mail. */
@InputType('UnsubscribeInput', { description: 'Which search to end.' })
export class UnsubscribeInput {
  @Field(() => String, { description: 'What stands behind `#` in the link of the mail.' })
  readonly token!: string;
}
