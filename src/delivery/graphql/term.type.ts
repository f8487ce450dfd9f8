import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { NodeType } from './node.type.ts';
import { TaxonomyName } from './reference.enums.ts';

/** A term of a vocabulary; what else it has is resolved by `TermResolver`. */
@ObjectType('Term', {
  implements: NodeType,
  description: 'A term of a vocabulary.',
  simpleResolvers: true,
})
export class TermType extends NodeType {
  @Field(() => ID, { description: 'Opaque id, good for `node`.' })
  override readonly id!: string;
  @Field(() => TaxonomyName, { description: 'The vocabulary.' })
  readonly taxonomy!: TaxonomyName;
  @Field(() => String, { description: 'Stable code; this is what filters take.' })
  readonly code!: string;
  @Field(() => GraphQLLocale, {
    description: 'Language of its names unless another one is asked for.',
  })
  readonly locale!: string;
}
