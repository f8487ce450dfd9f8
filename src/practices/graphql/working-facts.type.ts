import { GraphQLCurrency, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { AuthorityRole, Link, Outcome } from '../domain/facts.ts';
import {
  AuthorityModeEnum,
  AuthorityRoleEnum,
  LinkKindEnum,
  OutcomeEnum,
} from './fact-kinds.type.ts';

/** When a practice takes place, to the month or year. */
@ObjectType('WorkingPeriod', { description: 'When a practice takes place, to the month or year.' })
export class WorkingPeriodType {
  @Field(() => String, { nullable: true, description: '`YYYY` or `YYYY-MM`; null: not known.' })
  readonly start!: string | null;
  @Field(() => String, { nullable: true, description: '`YYYY` or `YYYY-MM`; null: not known.' })
  readonly end!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Still going on; null: not known.' })
  readonly isOngoing!: boolean | null;
}

/** An organisation that takes part. */
@ObjectType('WorkingPartner', { description: 'An organisation that takes part.' })
export class WorkingPartnerType {
  @Field(() => String, { description: 'Name of the organisation.' })
  readonly name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of STAKEHOLDER_CATEGORY; null: not known.',
  })
  readonly category!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of STAKEHOLDER_SCOPE; null: not known.',
  })
  readonly scope!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of STAKEHOLDER_AREA; null: not known.',
  })
  readonly area!: string | null;
}

/** Money a practice has. */
@ObjectType('WorkingBudget', { description: 'Money a practice has.' })
export class WorkingBudgetType {
  @Field(() => GraphQLSafeInt, { description: 'Amount in hundredths of the currency.' })
  readonly amountCents!: number;
  @Field(() => GraphQLCurrency, { description: 'ISO 4217 code.' })
  readonly currency!: string;
}

/** A measured result of a practice. */
@ObjectType('WorkingResultIndicator', { description: 'A measured result of a practice.' })
export class WorkingResultIndicatorType {
  @Field(() => String, { description: 'What is measured.' })
  readonly name!: string;
  @Field(() => String, { description: 'In what it is measured.' })
  readonly unit!: string;
  @Field(() => Float, { nullable: true, description: 'Value at the beginning; null: not known.' })
  readonly baseline!: number | null;
  @Field(() => Float, { nullable: true, description: 'Value aimed at; null: not known.' })
  readonly target!: number | null;
  @Field(() => Float, { nullable: true, description: 'Value reached; null: not known.' })
  readonly achieved!: number | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of measuring; null: not known.',
  })
  readonly measuredOn!: string | null;
}

/** A link of a practice. */
@ObjectType('WorkingLink', { description: 'A link of a practice.' })
export class WorkingLinkType {
  @Field(() => String, { description: 'Web address (http or https).' })
  readonly url!: string;
  @Field(() => LinkKindEnum, { description: 'What it leads to.' })
  readonly kind!: Link['kind'];
}

/** The facts of a working practice. */
@ObjectType('WorkingFacts', {
  description: 'What of a practice does not depend on a language. Null and empty: not known.',
})
export class WorkingFactsType {
  @Field(() => [String], { description: 'Codes of regions, the primary one first.' })
  readonly regions!: readonly string[];
  @Field(() => AuthorityRoleEnum, {
    nullable: true,
    description: 'Role of the regional authority; null: not known.',
  })
  readonly authorityRole!: AuthorityRole | null;
  @Field(() => AuthorityModeEnum, {
    nullable: true,
    description: 'Whether the authority acts itself; null: role not known.',
  })
  readonly authorityMode!: 'DIRECT' | 'INDIRECT' | null;
  @Field(() => [String], { description: 'Codes of POLICY_AREA.' })
  readonly policyAreas!: readonly string[];
  @Field(() => [String], { description: 'Codes of TARGET_GROUP.' })
  readonly targetGroups!: readonly string[];
  @Field(() => WorkingPeriodType, { description: 'When it takes place.' })
  readonly period!: WorkingPeriodType;
  @Field(() => OutcomeEnum, {
    nullable: true,
    description: 'Whether it reached its objectives; null: not known.',
  })
  readonly outcome!: Outcome | null;
  @Field(() => String, { nullable: true, description: 'Who carries it; null: not known.' })
  readonly leadOrganisation!: string | null;
  @Field(() => [WorkingPartnerType], { description: 'Who takes part.' })
  readonly partners!: readonly WorkingPartnerType[];
  @Field(() => WorkingBudgetType, { nullable: true, description: 'Money it has; null: not known.' })
  readonly budget!: WorkingBudgetType | null;
  @Field(() => [String], { description: 'Where the money comes from.' })
  readonly fundingSources!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Persons reached; null: not known.' })
  readonly beneficiariesPersons!: number | null;
  @Field(() => [WorkingResultIndicatorType], { description: 'Measured results.' })
  readonly resultIndicators!: readonly WorkingResultIndicatorType[];
  @Field(() => [WorkingLinkType], { description: 'Where more can be read.' })
  readonly links!: readonly WorkingLinkType[];
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day by which somebody should look at it again; null: none.',
  })
  readonly reviewBy!: string | null;
}
