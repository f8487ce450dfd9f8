import type { Unmet } from '../../kernel/decision.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/text-hash.ts';
import { MAX_FILE_BYTES, MAX_NAME_LENGTH } from './file-limits.ts';
import { fileNameOf } from './file-name.ts';
import { fileKindOf } from './kind-of-bytes.ts';

/** A file as somebody sends it; untrusted. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file that can be kept. */
export interface CheckedFile {
  readonly name: string;
  readonly mediaType: string;
  /** Hexadecimal, of the bytes. */
  readonly sha256: string;
  readonly bytes: Buffer;
}

/**
 * Finds out what a file is, and under which name it is kept.
 * User errors: `VALIDATION_FAILED` (`FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_KIND`, `FILE_NAME`).
 */
export function checkFile({ name: sent, bytes }: SentFile): Result<CheckedFile> {
  if (bytes.length === 0) return invalid({ code: 'FILE_EMPTY', path: 'file' });
  if (bytes.length > MAX_FILE_BYTES) return invalid(fileTooLarge());
  const kind = fileKindOf(bytes);
  if (kind === null) return invalid({ code: 'FILE_KIND', path: 'file' });
  const name = fileNameOf(sent, kind);
  if (name === null) {
    return invalid({ code: 'FILE_NAME', path: 'name', params: { max: MAX_NAME_LENGTH } });
  }
  const isTable = name.toLowerCase().endsWith('.csv');
  return ok({
    name,
    mediaType: isTable ? 'text/csv' : kind.mediaType,
    sha256: sha256(bytes),
    bytes,
  });
}

/** What is wrong with a file that has too many bytes, whether or not they were read. */
export function fileTooLarge(): Unmet {
  const params = { megabytes: MAX_FILE_BYTES / 1_048_576 };
  return { code: 'FILE_TOO_LARGE', path: 'file', params };
}
