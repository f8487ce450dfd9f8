import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { decodeUuid } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import { Access } from '../../../platform/graphql/access.ts';
import type { EditorialContext } from '../../../platform/graphql/editorial-context.ts';
import { answer } from '../../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../../platform/graphql/user-error.type.ts';
import { bringIn, resumeImport } from '../commands/bring-in.ts';
import { readReport } from '../queries/read-report.ts';
import { ImportPracticesInput, PracticeImportInput } from './practice-import.inputs.ts';
import {
  payloads,
  type PracticesImportedType,
  type ImportUndoneType,
} from './practice-import.payloads.ts';
import { PRACTICE_IMPORT, presentReport } from './practice-import.presenter.ts';
import { PracticeImportType } from './practice-import.type.ts';
import { presentImported } from './present-imported.ts';
import { undoRequested } from './undo-requested.ts';

/** Imports of practices from files. */
@Resolver()
export class PracticeImportResolver {
  @Access(['COORDINATOR', 'EDITOR'])
  @Query(() => PracticeImportType, {
    nullable: true,
    description: 'An import of practices that was begun; null: there is none with this id.',
  })
  async practiceImport(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { reader, translator }: EditorialContext,
  ): Promise<PracticeImportType | null> {
    const importId = decodeUuid(PRACTICE_IMPORT, id);
    const report = importId === null ? null : await readReport(reader, importId, null);
    return report === null ? null : presentReport(report, translator);
  }

  @Access(['COORDINATOR', 'EDITOR'])
  @Mutation(() => payloads.importPractices, {
    description:
      'Brings practices in from a file, by their external references. Without `dryRun: false` it only says what would happen. Coordinators, editors.',
  })
  async importPractices(
    @Arg('input', () => ImportPracticesInput, { description: 'The file.' })
    { format, content, fileName = null, ...input }: ImportPracticesInput,
    @Ctx() context: EditorialContext,
  ): Promise<PracticesImportedType | UserErrorType> {
    const bytes = Buffer.from(content, format === 'XLSX' ? 'base64' : 'utf8');
    const { skipRefused: skipsRefused, overwrite: overwrites, source, dryRun } = input;
    const file = { source, dryRun, format, bytes, fileName, skipsRefused, overwrites };
    return answer(context, await bringIn(context, file), presentImported(context));
  }

  @Access(['COORDINATOR', 'EDITOR'])
  @Mutation(() => payloads.resumeImport, {
    description:
      'Goes on with an import that has rows left, after the last one. Coordinators, editors.',
  })
  async resumeImport(
    @Arg('input', () => PracticeImportInput, { description: 'The import.' })
    { id }: PracticeImportInput,
    @Ctx() context: EditorialContext,
  ): Promise<PracticesImportedType | UserErrorType> {
    const importId = decodeUuid(PRACTICE_IMPORT, id);
    const result = importId === null ? notFound() : await resumeImport(context, importId);
    return answer(context, result, presentImported(context));
  }

  @Access(['COORDINATOR', 'EDITOR'])
  @Mutation(() => payloads.undoImport, {
    description:
      'Takes an import back: former values return, and practices that it made are withdrawn, unless somebody changed them since. Withdrawing takes a coordinator.',
  })
  undoImport(
    @Arg('input', () => PracticeImportInput, { description: 'The import.' })
    { id }: PracticeImportInput,
    @Ctx() context: EditorialContext,
  ): Promise<ImportUndoneType | UserErrorType> {
    return undoRequested(context, decodeUuid(PRACTICE_IMPORT, id));
  }
}
