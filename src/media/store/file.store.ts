import { randomUUID } from 'node:crypto';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { CheckedFile } from '../domain/check-file.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import { FileContentEntity } from './file-content.entity.ts';
import { FileEntity } from './file.entity.ts';

/** Keeps a file of a submission. */
export async function insertFile(
  tx: Tx,
  submissionId: string,
  { bytes, ...checked }: CheckedFile,
  createdAt: Date,
): Promise<StoredFile> {
  const id = randomUUID();
  const file = { ...checked, id, submissionId, byteSize: bytes.length, createdAt };
  await tx.insert(FileEntity, file);
  await tx.insert(FileContentEntity, { fileId: id, bytes });
  return file;
}

/** One file without what is in it, or null. */
export async function findFile(reader: Reader, id: string): Promise<StoredFile | null> {
  return reader.findOne(FileEntity, { where: { id } });
}

/** The files of a submission without what is in them, in the order in which they came. */
export async function listFiles(
  reader: Reader,
  submissionId: string,
): Promise<readonly StoredFile[]> {
  return reader.find(FileEntity, {
    where: { submissionId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
}

/** What is in a file, or null. */
export async function readFileContent(reader: Reader, fileId: string): Promise<Buffer | null> {
  const row = await reader.findOne(FileContentEntity, { where: { fileId } });
  return row === null ? null : row.bytes;
}

/** Deletes one file of a submission with what is in it. @returns whether it was there */
export async function deleteFile(tx: Tx, submissionId: string, id: string): Promise<boolean> {
  return (await tx.remove(FileEntity, { id, submissionId })) === 1;
}

/** Deletes every file of a submission with what is in them. @returns how many there were */
export async function deleteFilesOf(tx: Tx, submissionId: string): Promise<number> {
  return tx.remove(FileEntity, { submissionId });
}
