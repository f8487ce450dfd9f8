import { Field, Float, ObjectType } from 'type-graphql';
import {
  GraphQLCurrency,
  GraphQLLocalDate,
  GraphQLLocale,
  GraphQLSafeInt,
  GraphQLURL,
} from 'graphql-scalars';

/** When a practice ran. */
@ObjectType('Period', { description: 'When a practice ran.', simpleResolvers: true })
export class PeriodType {
  @Field(() => String, { nullable: true, description: '`YYYY` or `YYYY-MM`; null: unknown.' })
  readonly start!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '`YYYY` or `YYYY-MM`; null: unknown, or it has not ended.',
  })
  readonly end!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it goes on; null: unknown.' })
  readonly isOngoing!: boolean | null;
}

/** Money. */
@ObjectType('Budget', { description: 'An amount of money.', simpleResolvers: true })
export class BudgetType {
  @Field(() => GraphQLSafeInt, { description: 'Hundredths of the currency.' })
  readonly amountCents!: number;
  @Field(() => GraphQLCurrency, { description: 'ISO 4217.' })
  readonly currency!: string;
}

/** A measured result. */
@ObjectType('ResultIndicator', { description: 'A measured result.', simpleResolvers: true })
export class ResultIndicatorType {
  @Field(() => String, { description: 'What was measured.' })
  readonly name!: string;
  @Field(() => String, { description: 'Unit of the three values.' })
  readonly unit!: string;
  @Field(() => Float, { nullable: true, description: 'Before; null: not known.' })
  readonly baseline!: number | null;
  @Field(() => Float, { nullable: true, description: 'Aimed at; null: not known.' })
  readonly target!: number | null;
  @Field(() => Float, { nullable: true, description: 'Reached; null: not known.' })
  readonly achieved!: number | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of measurement; null: not known.',
  })
  readonly measuredOn!: string | null;
}

/** A link. */
@ObjectType('PracticeLink', { description: 'A link of a practice.', simpleResolvers: true })
export class PracticeLinkType {
  @Field(() => GraphQLURL, { description: 'Web address.' })
  readonly url!: string;
  @Field(() => String, { description: 'WEBSITE, EVALUATION, DOCUMENT or NEWS.' })
  readonly kind!: string;
}

/** Another published edition. */
@ObjectType('Alternate', {
  description: 'A really published edition of a practice, for `hreflang`.',
  simpleResolvers: true,
})
export class AlternateType {
  @Field(() => GraphQLLocale, { description: 'Language of the edition.' })
  readonly locale!: string;
  @Field(() => String, { description: 'Its slug in that language.' })
  readonly slug!: string;
}
