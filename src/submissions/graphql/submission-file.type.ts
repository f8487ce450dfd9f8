import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { encodeId } from '../../kernel/ids.ts';
import type { StoredFile } from '../../media/index.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';

/** Tag of the ids of files. */
export const FILE = 'File';

/** A file of a submission; private. */
@ObjectType('SubmissionFile', {
  description: 'A file that was handed in with a practice. It is private and never published.',
})
export class SubmissionFileType {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
  @Field(() => String, {
    description: 'Name, at most 200 characters, with the ending of its kind.',
  })
  readonly name!: string;
  @Field(() => String, {
    description: 'Media type, found out from what is in it; for example `application/pdf`.',
  })
  readonly mediaType!: string;
  @Field(() => Int, { description: 'Size in bytes, at most 10,485,760.' })
  readonly byteSize!: number;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was added.' })
  readonly addedAt!: Date;
  @Field(() => String, {
    description:
      'Address from which those who may read it download it, with the same credential as here.',
  })
  readonly url!: string;
}

/** Presents a file. */
export function presentFile(
  { settings }: Pick<EditorialContext, 'settings'>,
  { id: key, name, mediaType, byteSize, createdAt: addedAt }: StoredFile,
): SubmissionFileType {
  const id = encodeId(FILE, key);
  const url = `${settings.publicUrl}/files/${id}`;
  return Object.assign(new SubmissionFileType(), { id, name, mediaType, byteSize, addedAt, url });
}
