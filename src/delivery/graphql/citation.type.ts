import { Field, ObjectType } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import type { CslItem } from '../domain/citation.ts';

/** A practice as others cite it. */
@ObjectType('Citations', {
  description: 'How to cite the published edition that is read, for people and for programs.',
  simpleResolvers: true,
})
export class CitationsType {
  @Field(() => String, { description: 'One plain sentence, the same as `citation`.' })
  readonly text!: string;
  @Field(() => GraphQLJSON, {
    description: 'CSL-JSON: a list of one item, as reference managers import it.',
  })
  readonly cslJson!: readonly CslItem[];
  @Field(() => String, { description: 'One entry of BibTeX, with a line feed at the end.' })
  readonly bibtex!: string;
}
