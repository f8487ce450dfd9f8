import { Field, InputType, Int } from 'type-graphql';
import { GraphQLCountryCode, GraphQLLocale } from 'graphql-scalars';
import { EvaluationAspect, EvaluationCriterion } from './evaluation.enums.ts';
import { BoundingBoxInput, NearInput } from './map.inputs.ts';
import { AuthorityMode, AuthorityRole, PracticeOutcome, PracticeStatus } from './practice.enums.ts';

/** A stretch of time. */
@InputType({ description: 'A stretch of time; either end can be left open.' })
export class PeriodInput {
  @Field(() => String, { nullable: true, description: '`YYYY` or `YYYY-MM`, included.' })
  readonly from?: string | null;
  @Field(() => String, { nullable: true, description: '`YYYY` or `YYYY-MM`, included.' })
  readonly to?: string | null;
}

/** By what practices are found. */
@InputType({
  description:
    'By what practices are found. A list means any of its values; an empty list does not filter. Several fields must all be met.',
})
export class PracticeFilter {
  @Field(() => [GraphQLCountryCode], { nullable: true, description: 'Countries (ISO 3166-1).' })
  readonly countries?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of regions, for example `skane`.' })
  readonly regions?: readonly string[] | null;
  @Field(() => [AuthorityRole], { nullable: true, description: "The regional authority's part." })
  readonly authorityRoles?: readonly AuthorityRole[] | null;
  @Field(() => [AuthorityMode], { nullable: true, description: 'Direct or indirect part.' })
  readonly authorityModes?: readonly AuthorityMode[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the taxonomy POLICY_AREA; a wider term finds what its narrower ones do.',
  })
  readonly policyAreas?: readonly string[] | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the taxonomy TARGET_GROUP; a wider term finds what its narrower ones do.',
  })
  readonly targetGroups?: readonly string[] | null;
  @Field(() => [EvaluationAspect], { nullable: true, description: 'Aspects that were assessed.' })
  readonly aspects?: readonly EvaluationAspect[] | null;
  @Field(() => [EvaluationCriterion], {
    nullable: true,
    description: 'Criteria of the matrix with at least one rated answer.',
  })
  readonly criteria?: readonly EvaluationCriterion[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The best rating in the criteria matrix is at least this, 0 to 4.',
  })
  readonly minRating?: number | null;
  @Field(() => [PracticeStatus], { nullable: true, description: 'Whether it is running.' })
  readonly status?: readonly PracticeStatus[] | null;
  @Field(() => [PracticeOutcome], { nullable: true, description: 'What became of the objectives.' })
  readonly outcome?: readonly PracticeOutcome[] | null;
  @Field(() => PeriodInput, {
    nullable: true,
    description: 'It ran in some month of this period; practices of unknown time are not found.',
  })
  readonly period?: PeriodInput | null;
  @Field(() => [GraphQLLocale], {
    nullable: true,
    description: 'Languages in which there is a published edition of its own.',
  })
  readonly languages?: readonly string[] | null;
  @Field(() => BoundingBoxInput, {
    nullable: true,
    description: 'The label point of the primary region lies in this part of the map.',
  })
  readonly bbox?: BoundingBoxInput | null;
  @Field(() => NearInput, {
    nullable: true,
    description: 'The label point of the primary region lies near this place.',
  })
  readonly near?: NearInput | null;
}
