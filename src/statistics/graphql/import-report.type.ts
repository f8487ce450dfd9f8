import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What became of a territorial unit. */
export enum NutsChangeType {
  RENAMED = 'RENAMED',
  SPLIT = 'SPLIT',
  RECAST = 'RECAST',
}

registerEnumType(NutsChangeType, {
  name: 'NutsChange',
  description: 'What became of a unit in the next version of the NUTS classification.',
  valuesConfig: {
    RENAMED: { description: 'The same territory under another code.' },
    SPLIT: { description: 'The new unit is a part of the old one and of no other.' },
    RECAST: { description: 'The two share a part of their territory.' },
  },
});

/** How often a flag stands. */
@ObjectType('ImportedFlag', {
  description: 'How often a flag stands at the figures of an indicator.',
})
export class ImportedFlagType {
  @Field(() => String, { description: "Eurostat's flags, such as `b` or `bu`." })
  readonly flag!: string;
  @Field(() => Int, { description: 'Number of observations.' })
  readonly cells!: number;
}

/** What an import brings for one indicator. */
@ObjectType('ImportedIndicator', { description: 'What an import brings for one indicator.' })
export class ImportedIndicatorType {
  @Field(() => String, { description: 'Code of the indicator.' })
  readonly indicator!: string;
  @Field(() => Int, { description: 'Observations about which nothing was known before.' })
  readonly added!: number;
  @Field(() => Int, { description: 'Observations that are current already with the same content.' })
  readonly unchanged!: number;
  @Field(() => Int, {
    description: 'Observations that replace another content, which stays as superseded.',
  })
  readonly superseded!: number;
  @Field(() => Int, {
    description:
      'Observations left out: what is stored is newer, or has a figure where the file has none.',
  })
  readonly kept!: number;
  @Field(() => Int, { description: 'Observations of the file without a figure.' })
  readonly notAvailable!: number;
  @Field(() => [ImportedFlagType], { description: 'Flags, the most frequent first.' })
  readonly flags!: readonly ImportedFlagType[];
  @Field(() => Int, {
    description: 'Observations given to the other code of a renamed unit as well.',
  })
  readonly carried!: number;
}

/** A code that is no unit of ours. */
@ObjectType('UnknownTerritory', {
  description:
    'A code of the file that is no unit of this service: a country, a sum, an older version.',
})
export class UnknownTerritoryType {
  @Field(() => String, { description: 'The code.' })
  readonly code!: string;
  @Field(() => Int, { description: 'Cells left out because of it.' })
  readonly cells!: number;
}

/** A change of territory over which nothing was carried. */
@ObjectType('TouchedBoundaryChange', {
  description: 'A change of territory that a file touches; no figure was carried over it.',
})
export class TouchedBoundaryChangeType {
  @Field(() => String, { description: 'Code of the older unit.' })
  readonly fromCode!: string;
  @Field(() => Int, { description: 'NUTS version of the older unit.' })
  readonly fromVersion!: number;
  @Field(() => String, { description: 'Code of the newer unit.' })
  readonly toCode!: string;
  @Field(() => Int, { description: 'NUTS version of the newer unit.' })
  readonly toVersion!: number;
  @Field(() => NutsChangeType, { description: 'What became of the older unit.' })
  readonly kind!: NutsChangeType;
  @Field(() => Int, { description: 'Cells of the file for either unit.' })
  readonly cells!: number;
}

/** What an import did or would do. */
@ObjectType('StatisticsImportReport', { description: 'What an import did, or would do.' })
export class StatisticsImportReportType {
  @Field(() => String, {
    nullable: true,
    description: 'Id of the import; null: nothing was stored.',
  })
  readonly importId!: string | null;
  @Field(() => Boolean, { description: 'Whether this was a trial that stored nothing.' })
  readonly dryRun!: boolean;
  @Field(() => String, { description: "Eurostat's online data code." })
  readonly dataset!: string;
  @Field(() => String, { description: 'The address that was fetched; `–` for content.' })
  readonly source!: string;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the source last changed the dataset; null: the file does not say.',
  })
  readonly sourceUpdatedAt!: Date | null;
  @Field(() => GraphQLDateTimeISO, { description: 'When the figures were taken from the source.' })
  readonly retrievedAt!: Date;
  @Field(() => Int, { description: 'Cells of the file.' })
  readonly cellsRead!: number;
  @Field(() => Int, { description: 'Cells that no indicator takes, for example other ages.' })
  readonly cellsIgnored!: number;
  @Field(() => [ImportedIndicatorType], { description: 'What it brings, for each indicator.' })
  readonly indicators!: readonly ImportedIndicatorType[];
  @Field(() => Int, { description: 'Number of codes that are no units of this service.' })
  readonly unknownCodeCount!: number;
  @Field(() => [UnknownTerritoryType], { description: 'The first 100 of these codes.' })
  readonly unknownCodes!: readonly UnknownTerritoryType[];
  @Field(() => [TouchedBoundaryChangeType], {
    description: 'Changes of territory that the file touches.',
  })
  readonly boundaryChanges!: readonly TouchedBoundaryChangeType[];
}
