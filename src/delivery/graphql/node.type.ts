import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything that can be found by its id; `nodeType` tells which type it is. */
@InterfaceType('Node', {
  description: 'Anything published that has an id of its own.',
  resolveType: ({ nodeType }: NodeType) => nodeType,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque id, good for `node`.' })
  readonly id!: string;
  /** Name of the type in the schema; not a field of it. */
  readonly nodeType!: string;
}
