import { GraphQLDateTimeISO, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import { NotFoundType, ValidationFailedType } from '../../platform/graphql/user-error.type.ts';
import type { SearchDelivery, SearchFrequency } from '../domain/saved-search.ts';

/** The ways to learn of matches as an enum of the API. */
export const SearchDeliveryEnum = {
  EMAIL: 'EMAIL',
  FEED: 'FEED',
} as const satisfies Readonly<Record<SearchDelivery, SearchDelivery>>;

registerEnumType(SearchDeliveryEnum, {
  name: 'SearchDelivery',
  description: 'How somebody learns of new matches of a saved search.',
  valuesConfig: {
    EMAIL: { description: 'By mail to the address of the account; each practice once.' },
    FEED: { description: 'From an Atom feed whose address is a secret.' },
  },
});

/** The frequencies as an enum of the API. */
export const SearchFrequencyEnum = {
  EACH: 'EACH',
  DAILY: 'DAILY',
  WEEKLY: 'WEEKLY',
} as const satisfies Readonly<Record<SearchFrequency, SearchFrequency>>;

registerEnumType(SearchFrequencyEnum, {
  name: 'SearchFrequency',
  description: 'How often mails about a saved search go out at most; without meaning for feeds.',
  valuesConfig: {
    EACH: { description: 'A few minutes after each publication.' },
    DAILY: { description: 'Once in 24 hours, with everything new since.' },
    WEEKLY: { description: 'Once in seven days, with everything new since.' },
  },
});

/** A search that somebody watches, as the API shows it. */
@ObjectType('SavedSearch', { description: 'A search that you watch.', simpleResolvers: true })
export class SavedSearchType {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
  @Field(() => String, { description: 'Your name for it.' })
  readonly name!: string;
  @Field(() => GraphQLLocale, { description: 'Language in which practices are searched.' })
  readonly locale!: string;
  @Field(() => String, {
    description:
      'What is searched, as the parameters of the address of a list: `search=work&country=SE`; empty: every practice.',
  })
  readonly query!: string;
  @Field(() => SearchDeliveryEnum, { description: 'How you learn of new matches.' })
  readonly delivery!: SearchDelivery;
  @Field(() => SearchFrequencyEnum, { description: 'How often mails go out at most.' })
  readonly frequency!: SearchFrequency;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was saved.' })
  readonly createdAt!: Date;
}

/** A search was saved. */
@ObjectType('SearchSaved', {
  description: 'The search was saved; what is published from now on is told.',
  simpleResolvers: true,
})
export class SearchSavedType {
  @Field(() => SavedSearchType, { description: 'The search.' })
  readonly savedSearch!: SavedSearchType;
  @Field(() => String, {
    nullable: true,
    description:
      'Secret address of the private feed, shown this once: whoever has it can read the feed. Null with EMAIL.',
  })
  readonly feedUrl!: string | null;
}

/** A search was deleted. */
@ObjectType('SavedSearchDeleted', {
  description: 'The search is gone, with its feed.',
  simpleResolvers: true,
})
export class SavedSearchDeletedType {
  @Field(() => ID, { description: 'Id that the search had.' })
  readonly id!: string;
}

/** A search was ended from a mail. */
@ObjectType('Unsubscribed', {
  description: 'The search of the mail is gone; no more mails about it.',
  simpleResolvers: true,
})
export class UnsubscribedType {
  @Field(() => Boolean, { description: 'Always true.' })
  readonly isUnsubscribed!: true;
}

/** What `saveSearch` answers. */
export const SaveSearchPayload = createPayload('SaveSearchPayload', SearchSavedType, [
  ValidationFailedType,
  NotFoundType,
]);
/** What `deleteSavedSearch` answers. */
export const DeleteSavedSearchPayload = createPayload(
  'DeleteSavedSearchPayload',
  SavedSearchDeletedType,
  [NotFoundType],
);
/** What `unsubscribe` answers. */
export const UnsubscribePayload = createPayload('UnsubscribePayload', UnsubscribedType, [
  NotFoundType,
]);
