import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  ImportedRowOutcome,
  ImportIssueLevel,
  PracticeImportFormat,
  PracticeImportStatus,
} from './practice-import.enums.ts';

/** Something to be said about a cell or a row. */
@ObjectType('ImportIssue', {
  description: 'Something to be said about a cell or a row.',
  simpleResolvers: true,
})
export class ImportIssueType {
  @Field(() => String, { nullable: true, description: 'Key of the column; null: the whole row.' })
  readonly column!: string | null;
  @Field(() => ImportIssueLevel, { description: 'How much it matters.' })
  readonly level!: ImportIssueLevel;
  @Field(() => String, { description: 'Stable code, UPPER_SNAKE.' })
  readonly code!: string;
  @Field(() => String, { description: "A sentence in the caller's language." })
  readonly message!: string;
}

/** A row of an import. */
@ObjectType('ImportedRow', { description: 'A row of an import.', simpleResolvers: true })
export class ImportedRowType {
  @Field(() => Int, {
    description: 'Line of the table, its header being line 1; of JSON the number of the entry.',
  })
  readonly line!: number;
  @Field(() => String, { description: 'What the source calls the practice; may be empty.' })
  readonly externalReference!: string;
  @Field(() => ImportedRowOutcome, { description: 'What became of it, or would become of it.' })
  readonly outcome!: ImportedRowOutcome;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the working practice, good for `practice`; null: there is none.',
  })
  readonly practiceId!: string | null;
  @Field(() => [ImportIssueType], { description: 'What is to be said about it.' })
  readonly issues!: readonly ImportIssueType[];
}

/** How many rows came to which end. */
@ObjectType('ImportCounts', {
  description: 'How many rows came to which end, or would come to it.',
  simpleResolvers: true,
})
export class ImportCountsType {
  @Field(() => Int, { description: 'Practices that were made.' })
  readonly created!: number;
  @Field(() => Int, { description: 'Practices that were changed.' })
  readonly updated!: number;
  @Field(() => Int, { description: 'Rows that changed nothing.' })
  readonly unchanged!: number;
  @Field(() => Int, { description: 'Rows left alone because somebody changed the practice.' })
  readonly conflicts!: number;
  @Field(() => Int, { description: 'Rows left alone because they break a rule.' })
  readonly refused!: number;
}

/** What an import did. */
@ObjectType('PracticeImport', {
  description: 'An import of practices: what it did, or would do, row by row.',
  simpleResolvers: true,
})
export class PracticeImportType {
  @Field(() => ID, {
    nullable: true,
    description: 'Opaque id, good for `resumeImport` and `undoImport`; null: nothing was written.',
  })
  readonly id!: string | null;
  @Field(() => PracticeImportStatus, { description: 'Where it stands.' })
  readonly status!: PracticeImportStatus;
  @Field(() => String, { description: 'Where the entries come from.' })
  readonly source!: string;
  @Field(() => PracticeImportFormat, { description: 'Format of the file.' })
  readonly format!: PracticeImportFormat;
  @Field(() => Int, { description: 'Rows of the file.' })
  readonly totalRows!: number;
  @Field(() => Int, { description: 'Rows that were dealt with.' })
  readonly doneRows!: number;
  @Field(() => ImportCountsType, { description: 'How many rows came to which end.' })
  readonly counts!: ImportCountsType;
  @Field(() => [String], {
    nullable: true,
    description:
      'Columns that only exports have and no import reads; null: the file is not known any more.',
  })
  readonly ignoredColumns!: readonly string[] | null;
  @Field(() => [ImportedRowType], {
    description: 'The rows dealt with, or every row of a file that was only tried or refused.',
  })
  readonly rows!: readonly ImportedRowType[];
}

/** Something that undoing left as it is. */
@ObjectType('LeftByUndo', {
  description: 'Something that undoing an import left as it is.',
  simpleResolvers: true,
})
export class LeftByUndoType {
  @Field(() => ID, { description: 'Id of the working practice.' })
  readonly practiceId!: string;
  @Field(() => String, {
    nullable: true,
    description: '`facts.<name>` or `texts.<path>`; null: the practice itself.',
  })
  readonly key!: string | null;
  @Field(() => String, { description: 'Stable code, UPPER_SNAKE.' })
  readonly code!: string;
  @Field(() => String, { description: "Why, in the caller's language." })
  readonly message!: string;
}
