export { checkFile, fileTooLarge, type CheckedFile, type SentFile } from './domain/check-file.ts';
export { MAX_FILE_BYTES, MAX_FILES } from './domain/file-limits.ts';
export type { StoredFile } from './domain/stored-file.ts';
export {
  deleteFile,
  deleteFilesOf,
  findFile,
  insertFile,
  listFiles,
  readFileContent,
} from './store/file.store.ts';
