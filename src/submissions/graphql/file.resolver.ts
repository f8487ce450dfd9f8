import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { notFound } from '../../kernel/result.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { removeFile } from '../commands/remove-file.ts';
import { myFiles } from '../queries/files-of-submission.ts';
import { executeOnOwn, presentOwnAs } from './execute-on-own.ts';
import { FileRemovedType, RemoveFileInput, RemoveFilePayload } from './file.payloads.ts';
import { MySubmissionType } from './my-submission.type.ts';
import { FILE, presentFile, SubmissionFileType } from './submission-file.type.ts';

/** The contributor's files; they come in and go out beside GraphQL (`http/file-routes.ts`). */
@Resolver(() => MySubmissionType)
export class FileResolver {
  @FieldResolver(() => [SubmissionFileType], {
    description:
      'Files handed in with the practice, at most 10, in the order in which they came; `POST /files` adds one.',
  })
  async files(
    @Root() { own }: MySubmissionType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly SubmissionFileType[]> {
    const files = await myFiles(context.reader, own.submission);
    return files.map((file) => presentFile(context, file));
  }

  @Access('SUBMITTER')
  @Mutation(() => RemoveFilePayload, {
    description:
      'Removes a file of the own submission for good: while a draft is open, while more was asked for, and after handing in until the Lab begins to read.',
  })
  async removeFile(
    @Arg('input', () => RemoveFileInput, { description: 'The file.' }) input: RemoveFileInput,
    @Ctx() context: EditorialContext,
  ): Promise<FileRemovedType | UserErrorType> {
    const fileId = decodeUuid(FILE, input.fileId);
    const result =
      fileId === null ? notFound() : await executeOnOwn(context, removeFile, input.id, { fileId });
    return answer(context, result, presentOwnAs(context, FileRemovedType));
  }
}
