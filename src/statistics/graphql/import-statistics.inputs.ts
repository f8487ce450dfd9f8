import { GraphQLURL } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';

/** Figures to import. */
@InputType('ImportStatisticsInput', {
  description:
    'Figures to import: `content`, or `address`, or a `dataset` alone, which is fetched from its address.',
})
export class ImportStatisticsInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Eurostat's online data code, such as `lfst_r_lfu3rt`; left out: the file names it.",
  })
  readonly dataset?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A whole file in JSON-stat 2.0 or SDMX TSV, as text; left out: it is fetched.',
  })
  readonly content?: string | null;
  @Field(() => GraphQLURL, {
    nullable: true,
    description:
      'An address of the source of a known dataset; left out: the one that is configured.',
  })
  readonly address?: URL | string | null;
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Only say what would happen and store nothing; false stores.',
  })
  readonly dryRun!: boolean;
}
