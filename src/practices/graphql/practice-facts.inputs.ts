import { GraphQLCurrency, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, Float, InputType, Int } from 'type-graphql';
import type { AuthorityRole, Link, Outcome } from '../domain/facts.ts';
import { AuthorityRoleEnum, LinkKindEnum, OutcomeEnum } from './fact-kinds.type.ts';

/** When a practice takes place; left out: not known. */
@InputType('PeriodInput', { description: 'When a practice takes place; left out: not known.' })
export class PeriodInput {
  @Field(() => String, { nullable: true, description: '`YYYY` or `YYYY-MM`.' })
  readonly start?: string | null;
  @Field(() => String, { nullable: true, description: '`YYYY` or `YYYY-MM`, not before `start`.' })
  readonly end?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Still going on; not together with `end`.' })
  readonly isOngoing?: boolean | null;
}

/** An organisation that takes part. */
@InputType('PartnerInput', { description: 'An organisation that takes part.' })
export class PartnerInput {
  @Field(() => String, { description: 'Name, at most 300 characters.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Code of STAKEHOLDER_CATEGORY.' })
  readonly category?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of STAKEHOLDER_SCOPE.' })
  readonly scope?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of STAKEHOLDER_AREA.' })
  readonly area?: string | null;
}

/** Money a practice has. */
@InputType('BudgetInput', { description: 'Money a practice has.' })
export class BudgetInput {
  @Field(() => GraphQLSafeInt, { description: 'Amount in hundredths of the currency, 0 or more.' })
  readonly amountCents!: number;
  @Field(() => GraphQLCurrency, { description: 'ISO 4217 code.' })
  readonly currency!: string;
}

/** A measured result; left out: not known. */
@InputType('ResultIndicatorInput', { description: 'A measured result; left out: not known.' })
export class ResultIndicatorInput {
  @Field(() => String, { description: 'What is measured, at most 300 characters.' })
  readonly name!: string;
  @Field(() => String, { description: 'In what it is measured, at most 300 characters.' })
  readonly unit!: string;
  @Field(() => Float, { nullable: true, description: 'Value at the beginning.' })
  readonly baseline?: number | null;
  @Field(() => Float, { nullable: true, description: 'Value aimed at.' })
  readonly target?: number | null;
  @Field(() => Float, { nullable: true, description: 'Value reached.' })
  readonly achieved?: number | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of measuring.' })
  readonly measuredOn?: string | null;
}

/** A link of a practice. */
@InputType('LinkInput', { description: 'A link of a practice.' })
export class LinkInput {
  @Field(() => String, { description: 'Web address (http or https), at most 2,000 characters.' })
  readonly url!: string;
  @Field(() => LinkKindEnum, { description: 'What it leads to.' })
  readonly kind!: Link['kind'];
}

const EMPTY = 'null: none. Left out: stays as it is.';
const UNKNOWN = 'null: not known. Left out: stays as it is.';

/** Facts to change; what is left out stays, null says that something is not known. */
@InputType('PracticeFactsInput', {
  description: 'Facts of a practice. What is left out stays as it is; null says "not known".',
})
export class PracticeFactsInput {
  @Field(() => [String], {
    nullable: true,
    description: `Codes of regions, the primary one first; ${EMPTY}`,
  })
  readonly regions?: readonly string[] | null;
  @Field(() => AuthorityRoleEnum, {
    nullable: true,
    description: `Role of the regional authority; ${UNKNOWN}`,
  })
  readonly authorityRole?: AuthorityRole | null;
  @Field(() => [String], { nullable: true, description: `Codes of POLICY_AREA; ${EMPTY}` })
  readonly policyAreas?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: `Codes of TARGET_GROUP; ${EMPTY}` })
  readonly targetGroups?: readonly string[] | null;
  @Field(() => PeriodInput, { nullable: true, description: `When it takes place; ${UNKNOWN}` })
  readonly period?: PeriodInput | null;
  @Field(() => OutcomeEnum, {
    nullable: true,
    description: `Whether it reached its objectives; ${UNKNOWN}`,
  })
  readonly outcome?: Outcome | null;
  @Field(() => String, {
    nullable: true,
    description: `Who carries it, at most 300 characters; ${UNKNOWN}`,
  })
  readonly leadOrganisation?: string | null;
  @Field(() => [PartnerInput], {
    nullable: true,
    description: `Who takes part, at most 50; ${EMPTY}`,
  })
  readonly partners?: readonly PartnerInput[] | null;
  @Field(() => BudgetInput, { nullable: true, description: `Money it has; ${UNKNOWN}` })
  readonly budget?: BudgetInput | null;
  @Field(() => [String], {
    nullable: true,
    description: `Where the money comes from, at most 50 lines of 300 characters; ${EMPTY}`,
  })
  readonly fundingSources?: readonly string[] | null;
  @Field(() => Int, { nullable: true, description: `Persons reached; ${UNKNOWN}` })
  readonly beneficiariesPersons?: number | null;
  @Field(() => [ResultIndicatorInput], {
    nullable: true,
    description: `Measured results, at most 50; ${EMPTY}`,
  })
  readonly resultIndicators?: readonly ResultIndicatorInput[] | null;
  @Field(() => [LinkInput], {
    nullable: true,
    description: `Where more can be read, at most 50; ${EMPTY}`,
  })
  readonly links?: readonly LinkInput[] | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: `Day by which somebody should look at it again; ${UNKNOWN}`,
  })
  readonly reviewBy?: string | null;
}
