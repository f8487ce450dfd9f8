import { Field, ObjectType } from 'type-graphql';
import { TermType } from './term.type.ts';

/** An organisation that took part. */
@ObjectType('Partner', {
  description: 'An organisation that took part in a practice.',
  simpleResolvers: true,
})
export class PartnerType {
  @Field(() => String, { description: 'Name as the organisation writes it.' })
  readonly name!: string;
  @Field(() => TermType, { nullable: true, description: 'Kind of organisation; null: not said.' })
  readonly category!: TermType | null;
  @Field(() => TermType, { nullable: true, description: 'How far it reaches; null: not said.' })
  readonly scope!: TermType | null;
  @Field(() => TermType, { nullable: true, description: 'Field of its work; null: not said.' })
  readonly area!: TermType | null;
}
