import { GraphQLDateTimeISO, GraphQLEmailAddress, GraphQLLocale } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { SubmissionType } from './submission.type.ts';

/** How to reach a contributor; only coordinators are given this type. */
@ObjectType('ContributorContact', {
  description: 'How to reach a contributor: personal data, for coordinators only.',
})
export class ContributorContactType {
  @Field(() => String, { description: 'Name of the person.' })
  readonly name!: string;
  @Field(() => GraphQLEmailAddress, { description: 'E-mail address.' })
  readonly email!: string;
  @Field(() => String, { nullable: true, description: 'Organisation; null: not given.' })
  readonly organisation!: string | null;
}

/** A letter to a contributor, as coordinators see it. */
@ObjectType('Letter', { description: 'A letter to a contributor, word for word.' })
export class LetterType {
  @Field(() => String, {
    description: 'Template it was made for: the verb of the move, `acknowledge` or `draft`.',
  })
  readonly template!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the letter.' })
  readonly locale!: string;
  @Field(() => String, { description: 'Subject, one line.' })
  readonly subject!: string;
  @Field(() => String, {
    description: 'Plain text; `[[link]]` stands where the mail has the personal link.',
  })
  readonly body!: string;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was written.' })
  readonly createdAt!: Date;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it went out; null: not yet.',
  })
  readonly sentAt!: Date | null;
  /** Looks up who decided. */
  readonly findCreatedBy!: () => Promise<string | null>;

  @Field(() => String, {
    nullable: true,
    description: "Name of who decided; null: the contributor's own act, the service, or not known.",
  })
  createdBy(): Promise<string | null> {
    return this.findCreatedBy();
  }
}

/** A submission as coordinators see it; nobody else is given this type. */
@ObjectType('SubmissionForCoordinator', {
  description: 'A submission as coordinators see it. Nobody else is given this type.',
})
export class SubmissionForCoordinatorType extends SubmissionType {
  readonly readContact!: () => Promise<ContributorContactType | null>;
  readonly readLetters!: () => Promise<readonly LetterType[]>;

  @Field(() => ContributorContactType, {
    nullable: true,
    description: 'How to reach the contributor; reading it is recorded. Null: it was erased.',
  })
  contact(): Promise<ContributorContactType | null> {
    return this.readContact();
  }

  @Field(() => [LetterType], { description: 'Letters to the contributor, newest first.' })
  letters(): Promise<readonly LetterType[]> {
    return this.readLetters();
  }
}
