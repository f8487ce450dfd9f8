import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What became of a territorial unit between two versions. */
export enum BoundaryChange {
  UNCHANGED = 'UNCHANGED',
  RENAMED = 'RENAMED',
  SPLIT = 'SPLIT',
  RECAST = 'RECAST',
}

registerEnumType(BoundaryChange, {
  name: 'BoundaryChange',
  description: 'What became of a territorial unit from one version of NUTS to the next.',
  valuesConfig: {
    UNCHANGED: { description: 'The same unit under the same code.' },
    RENAMED: { description: 'The same territory under another code; figures carry over.' },
    SPLIT: { description: 'The newer unit is a part of the older one and of no other.' },
    RECAST: { description: 'The two share a part of their territory only.' },
  },
});

/** A unit of another version. */
@ObjectType('RelatedNutsUnit', {
  description: 'A unit of another version of NUTS that shares territory with this one.',
  simpleResolvers: true,
})
export class RelatedNutsUnitType {
  @Field(() => String, { description: 'Code as Eurostat writes it.' })
  readonly code!: string;
  @Field(() => Int, { description: 'Version of the classification, 2021 or 2024.' })
  readonly nutsVersion!: number;
  @Field(() => BoundaryChange, { description: 'What happened between the two versions.' })
  readonly change!: BoundaryChange;
}
