import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLLocale } from 'graphql-scalars';
import { LocalizedTextType } from './localized-text.type.ts';
import { NodeType } from './node.type.ts';
import {
  AlternateType,
  BudgetType,
  PeriodType,
  PracticeLinkType,
  ResultIndicatorType,
} from './practice-facts.type.ts';
import { AuthorityMode, AuthorityRole, PracticeOutcome, PracticeStatus } from './practice.enums.ts';
import { RichTextType } from './rich-text.type.ts';
import { FallbackReason } from './text.enums.ts';

const PROVENANCE = 'The same, with its language and provenance.';
const OR_NULL = 'null: nothing is written, or not in this reading.';

/**
 * A published practice in one language. Only the projection of publications makes these objects;
 * relations with a language of their own are resolved by `PracticeResolver`.
 */
@ObjectType('Practice', {
  implements: NodeType,
  description:
    'A published practice: what a regional authority did for integration, and what was learnt. In one language; facts are the same in all.',
  simpleResolvers: true,
})
export class PracticeType extends NodeType {
  @Field(() => ID, { description: 'Opaque id, the same in every language; good for `node`.' })
  override readonly id!: string;
  @Field(() => String, { description: 'Readable part of its address in this language.' })
  readonly slug!: string;
  @Field(() => GraphQLLocale, { description: 'Language that was asked for.' })
  readonly locale!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the title: the first with an edition.' })
  readonly contentLocale!: string;
  @Field(() => Boolean, { description: 'Whether the two languages differ.' })
  readonly isFallback!: boolean;
  @Field(() => FallbackReason, {
    nullable: true,
    description: 'Why; null when they do not differ.',
  })
  readonly fallbackReason!: FallbackReason | null;
  @Field(() => GraphQLLocale, { description: 'Language in which the practice was handed in.' })
  readonly sourceLocale!: string;
  @Field(() => GraphQLDateTimeISO, {
    description: 'When the edition in `contentLocale` was published.',
  })
  readonly publishedAt!: Date;
  @Field(() => Int, { description: 'Number of that publication, from 1; good for `practice`.' })
  readonly version!: number;

  @Field(() => String, { description: 'Title, at most 120 characters.' })
  readonly title!: string;
  @Field(() => LocalizedTextType, { description: PROVENANCE })
  readonly titleText!: LocalizedTextType;
  @Field(() => String, { description: 'Summary, at most 600 characters.' })
  readonly summary!: string;
  @Field(() => LocalizedTextType, { description: PROVENANCE })
  readonly summaryText!: LocalizedTextType;
  @Field(() => RichTextType, { description: 'What the practice is for.' })
  readonly objectives!: RichTextType;
  @Field(() => LocalizedTextType, { description: PROVENANCE })
  readonly objectivesText!: LocalizedTextType;
  @Field(() => RichTextType, { description: 'What was done.' })
  readonly activities!: RichTextType;
  @Field(() => LocalizedTextType, { description: PROVENANCE })
  readonly activitiesText!: LocalizedTextType;
  @Field(() => RichTextType, { description: 'What was learnt.' })
  readonly lessonsLearnt!: RichTextType;
  @Field(() => LocalizedTextType, { description: PROVENANCE })
  readonly lessonsLearntText!: LocalizedTextType;
  @Field(() => RichTextType, { nullable: true, description: `Where it began; ${OR_NULL}` })
  readonly context!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: PROVENANCE })
  readonly contextText!: LocalizedTextType | null;
  @Field(() => RichTextType, { nullable: true, description: `What was difficult; ${OR_NULL}` })
  readonly challenges!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: PROVENANCE })
  readonly challengesText!: LocalizedTextType | null;
  @Field(() => RichTextType, { nullable: true, description: `What helped; ${OR_NULL}` })
  readonly solutions!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: PROVENANCE })
  readonly solutionsText!: LocalizedTextType | null;
  @Field(() => RichTextType, { nullable: true, description: `What came of it; ${OR_NULL}` })
  readonly results!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: PROVENANCE })
  readonly resultsText!: LocalizedTextType | null;
  @Field(() => RichTextType, { nullable: true, description: `What was new; ${OR_NULL}` })
  readonly innovativeElements!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: PROVENANCE })
  readonly innovativeElementsText!: LocalizedTextType | null;
  @Field(() => RichTextType, { nullable: true, description: `Means and people; ${OR_NULL}` })
  readonly resources!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: PROVENANCE })
  readonly resourcesText!: LocalizedTextType | null;

  @Field(() => AuthorityRole, { description: "The regional authority's part." })
  readonly authorityRole!: AuthorityRole;
  @Field(() => AuthorityMode, {
    description: 'Whether the authority acts itself or through others.',
  })
  readonly authorityMode!: AuthorityMode;
  @Field(() => PeriodType, { description: 'When it ran.' })
  readonly period!: PeriodType;
  @Field(() => PracticeStatus, { description: 'Whether it is running.' })
  readonly status!: PracticeStatus;
  @Field(() => PracticeOutcome, { description: 'What became of the objectives.' })
  readonly outcome!: PracticeOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the lead organisation; null: not said.',
  })
  readonly leadOrganisation!: string | null;
  @Field(() => BudgetType, { nullable: true, description: 'Budget; null: not known.' })
  readonly budget!: BudgetType | null;
  @Field(() => [String], { description: 'Who paid, by name; may be empty.' })
  readonly fundingSources!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Persons reached; null: not known.' })
  readonly beneficiariesPersons!: number | null;
  @Field(() => [ResultIndicatorType], { description: 'Measured results; may be empty.' })
  readonly resultIndicators!: readonly ResultIndicatorType[];
  @Field(() => [PracticeLinkType], { description: 'Links; may be empty.' })
  readonly links!: readonly PracticeLinkType[];
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of the next review; null: none planned.',
  })
  readonly reviewBy!: string | null;
  @Field(() => [AlternateType], { description: 'Every really published edition, by language.' })
  readonly alternates!: readonly AlternateType[];
}
