import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { WorkingPracticeType } from '../../practices/index.ts';
import type { HandedInAnswers } from '../domain/submission.ts';
import { HandedInKindEnum } from './submission-kinds.type.ts';
import { SentSurveyType } from './sent-survey.type.ts';
import { SubmissionFileType } from './submission-file.type.ts';

/** What a contributor handed in at one time. */
@ObjectType('HandedIn', { description: 'What a contributor handed in at one time; never changed.' })
export class HandedInType {
  @Field(() => Int, { description: 'Number within the submission, from 1.' })
  readonly number!: number;
  @Field(() => HandedInKindEnum, { description: 'Which form it was.' })
  readonly kind!: 'TEMPLATE' | 'SURVEY';
  @Field(() => GraphQLJSON, {
    description: '`{ texts: [{ path, value }], facts }`; `facts` for the template only.',
  })
  readonly answers!: HandedInAnswers;
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  readonly at!: Date;
}

/** How a practice came in, for everybody who works on it; without contact data. */
@ObjectType('Submission', {
  description: 'How a practice came in, for everybody who works on it. It holds no contact data.',
})
export class SubmissionType {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
  @Field(() => String, {
    description:
      'Says which one on the telephone, for example `IL-2026-7K3F9`; unique. It gives no access.',
  })
  readonly reference!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the contributor; letters go out in it.' })
  readonly locale!: string;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was begun.' })
  readonly createdAt!: Date;
  readonly readPractice!: () => Promise<WorkingPracticeType>;
  readonly readHandedIn!: () => Promise<readonly HandedInType[]>;
  readonly readSurvey!: () => Promise<SentSurveyType | null>;
  readonly readFiles!: () => Promise<readonly SubmissionFileType[]>;

  @Field(() => WorkingPracticeType, { description: 'The practice that came in.' })
  practice(): Promise<WorkingPracticeType> {
    return this.readPractice();
  }

  @Field(() => [HandedInType], {
    description: 'Everything handed in, word for word, oldest first; a draft has nothing.',
  })
  handedIn(): Promise<readonly HandedInType[]> {
    return this.readHandedIn();
  }

  @Field(() => [SubmissionFileType], {
    description:
      'Files handed in with it, at most 10, in the order in which they came; a draft shows none. Downloading one is recorded.',
  })
  files(): Promise<readonly SubmissionFileType[]> {
    return this.readFiles();
  }

  @Field(() => SentSurveyType, {
    nullable: true,
    description: 'The survey that was sent; null: none.',
  })
  survey(): Promise<SentSurveyType | null> {
    return this.readSurvey();
  }
}
