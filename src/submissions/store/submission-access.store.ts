import { randomBytes } from 'node:crypto';
import { sha256 } from '../../kernel/text-hash.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import { SubmissionAccessEntity } from './submission-access.entity.ts';

/** A token for one submission, and until when it is good. */
export interface NewAccess {
  readonly submissionId: string;
  readonly createdAt: Date;
  /** Null: as long as the submission is there. */
  readonly expiresAt: Date | null;
}

/** Makes a token (256 random bits, base64url) that reaches one submission; only its hash is kept. */
export async function grantAccess(tx: Tx, access: NewAccess): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.insert(SubmissionAccessEntity, { ...access, tokenHash: sha256(token) });
  return token;
}

/** The submission that a token reaches (hash: hexadecimal SHA-256), or null when unknown or expired. */
export async function findSubmissionIdByTokenHash(
  reader: Reader,
  tokenHash: string,
  now: Date,
): Promise<string | null> {
  const row = await reader.findOne(SubmissionAccessEntity, { where: { tokenHash } });
  const isExpired = row?.expiresAt != null && row.expiresAt <= now;
  return row === null || isExpired ? null : row.submissionId;
}

/** Deletes tokens that have expired; they are refused already. */
export async function deleteExpiredAccess(tx: Tx, now: Date): Promise<void> {
  await tx.query('DELETE FROM cms.submission_access WHERE expires_at <= $1', [now]);
}
