import { Field, Float, ObjectType } from 'type-graphql';
import { GraphQLDateTimeISO, GraphQLLocale, GraphQLURL } from 'graphql-scalars';
import { NotAvailableReason } from './reference.enums.ts';

/** What is measured. */
@ObjectType('Indicator', { description: 'What is measured.', simpleResolvers: true })
export class IndicatorType {
  @Field(() => String, { description: 'Stable code.' })
  readonly code!: string;
  @Field(() => String, { description: 'Its name.' })
  readonly label!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What exactly is counted; null: not defined.',
  })
  readonly definition!: string | null;
  @Field(() => String, {
    description:
      'PERSONS, THOUSAND_PERSONS, PER_CENT_OF_LABOUR_FORCE, PER_CENT_OF_AGE_GROUP, PER_CENT_OF_POPULATION or CLASS.',
  })
  readonly unit!: string;
  @Field(() => GraphQLLocale, {
    description: 'Language of name and definition that was asked for.',
  })
  readonly locale!: string;
}

/** Where a figure comes from. */
@ObjectType('ObservationSource', {
  description: 'Where a figure comes from.',
  simpleResolvers: true,
})
export class ObservationSourceType {
  @Field(() => String, { description: 'Who published it.' })
  readonly name!: string;
  @Field(() => GraphQLURL, { nullable: true, description: 'Where; null: no address is known.' })
  readonly url!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the dataset; null: it has none.' })
  readonly datasetCode!: string | null;
}

/** A figure, or why there is none. */
@ObjectType('Observation', {
  description: 'A figure about a region with its source and period, or why there is none.',
  simpleResolvers: true,
})
export class ObservationType {
  @Field(() => Float, { nullable: true, description: 'The figure in `unit`; null: not available.' })
  readonly value!: number | null;
  @Field(() => NotAvailableReason, {
    nullable: true,
    description: 'Why there is no figure; null when there is one.',
  })
  readonly notAvailable!: NotAvailableReason | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The same as a sentence in the language of the region; null when there is a figure.',
  })
  readonly notAvailableText!: string | null;
  @Field(() => String, { description: 'Unit of the indicator.' })
  readonly unit!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Year, `YYYY`; null only without a figure: the reason holds for every year.',
  })
  readonly period!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Eurostat's flags, such as b (break), e (estimated), p (provisional); null: none.",
  })
  readonly flag!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the flags mean, in the language of the region; null: there is none.',
  })
  readonly flagMeaning!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the figure covers, in the words of the source; null: exactly the unit.',
  })
  readonly coverage!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The NUTS unit that was observed; null: no unit was.',
  })
  readonly nutsCode!: string | null;
  @Field(() => Boolean, { description: 'Whether that unit only stands for the region.' })
  readonly isProxy!: boolean;
  @Field(() => ObservationSourceType, {
    nullable: true,
    description: 'Where it comes from; null only without a figure.',
  })
  readonly source!: ObservationSourceType | null;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the source last changed its dataset; null: it is not known.',
  })
  readonly sourceUpdatedAt!: Date | null;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was taken from there; null only without a figure.',
  })
  readonly retrievedAt!: Date | null;
}

/** An indicator of the panel for one region. */
@ObjectType('RegionIndicator', {
  description: 'An indicator of the panel for one region.',
  simpleResolvers: true,
})
export class RegionIndicatorType {
  @Field(() => IndicatorType, { description: 'What is measured.' })
  readonly indicator!: IndicatorType;
  @Field(() => ObservationType, { description: 'The newest figure, or why there is none.' })
  readonly latest!: ObservationType;
  @Field(() => [ObservationType], { description: 'One for each year, oldest first.' })
  readonly series!: readonly ObservationType[];
}
