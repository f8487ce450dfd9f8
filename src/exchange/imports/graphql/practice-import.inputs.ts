import { Field, ID, InputType } from 'type-graphql';
import { PracticeImportFormat } from './practice-import.enums.ts';

/** A file with practices. */
@InputType({
  description: 'A file with practices; docs/importing-practices.md says what it holds.',
})
export class ImportPracticesInput {
  @Field(() => String, {
    description:
      'Short name of where the entries come from: lower case letters, digits, `.`, `-` and `_`, at most 60. An external reference is unique within it.',
  })
  readonly source!: string;
  @Field(() => PracticeImportFormat, { description: 'Format of the file.' })
  readonly format!: PracticeImportFormat;
  @Field(() => String, {
    description:
      'The file: text, or Base64 of a workbook. Files above the limit of a request go to `POST /imports/practices`.',
  })
  readonly content!: string;
  @Field(() => String, { nullable: true, description: 'Name of the file, at most 200 characters.' })
  readonly fileName?: string | null;
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Only say what would happen; false writes.',
  })
  readonly dryRun!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Bring in the good rows although others are refused; otherwise all or none.',
  })
  readonly skipRefused!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Overwrite what people changed since the last import; a note says where.',
  })
  readonly overwrite!: boolean;
}

/** An import that was begun. */
@InputType({ description: 'An import that was begun.' })
export class PracticeImportInput {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
}
