import { Field, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';

/** A passage of a practice with what a search found in it. */
@ObjectType('Highlight', {
  description: 'A passage of a practice with what the search found in it.',
  simpleResolvers: true,
})
export class HighlightType {
  @Field(() => String, {
    description:
      'Path of the text, for example `title` or `tips.replicable_elements`; or `regions`, `policyAreas`, `targetGroups` for a name.',
  })
  readonly path!: string;
  @Field(() => String, {
    description:
      'Safe HTML: the passage escaped, with `<mark>` round each word that was found and no other tag.',
  })
  readonly snippet!: string;
  @Field(() => GraphQLLocale, {
    description: 'Language of the passage; another one than asked for when the text fell back.',
  })
  readonly locale!: string;
}
