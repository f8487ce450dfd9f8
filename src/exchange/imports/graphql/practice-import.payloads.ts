import { Field, ID, ObjectType } from 'type-graphql';
import { createPayload } from '../../../platform/graphql/payload.ts';
import {
  ForbiddenType,
  NotFoundType,
  ValidationFailedType,
} from '../../../platform/graphql/user-error.type.ts';
import { LeftByUndoType, PracticeImportType } from './practice-import.type.ts';

/** A file was brought in, or tried. */
@ObjectType('PracticesImported', {
  description: 'A file was brought in, tried, or refused row by row; `import.status` says which.',
})
export class PracticesImportedType {
  @Field(() => PracticeImportType, { description: 'What happened, or would happen.' })
  readonly import!: PracticeImportType;
}

/** An import was taken back. */
@ObjectType('ImportUndone', {
  description: 'An import was taken back, as far as that is possible.',
})
export class ImportUndoneType {
  @Field(() => PracticeImportType, { description: 'The import.' })
  readonly import!: PracticeImportType;
  @Field(() => [ID], { description: 'Practices that it had made; they are withdrawn now.' })
  readonly withdrawn!: readonly string[];
  @Field(() => [ID], { description: 'Practices whose former values are back.' })
  readonly restored!: readonly string[];
  @Field(() => [LeftByUndoType], { description: 'What stayed as it is, and why.' })
  readonly left!: readonly LeftByUndoType[];
}

/** Answers of the mutations of imports. */
export const payloads = {
  importPractices: createPayload('ImportPracticesPayload', PracticesImportedType, [
    ForbiddenType,
    ValidationFailedType,
  ]),
  resumeImport: createPayload('ResumeImportPayload', PracticesImportedType, [
    NotFoundType,
    ForbiddenType,
  ]),
  undoImport: createPayload('UndoImportPayload', ImportUndoneType, [NotFoundType, ForbiddenType]),
};
