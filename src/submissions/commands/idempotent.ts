import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { fail, invalid, ok, type Result } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/text-hash.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import {
  findAnswer,
  insertAnswer,
  lockAnswer,
  type SealedText,
} from '../store/idempotency.store.ts';

/** What makes a call the same call. */
export interface IdempotentCall {
  /** Separates callers, so that equal keys of two of them do not meet. */
  readonly scope: string;
  /** Chosen by the client, 8–255 characters. */
  readonly key: string;
  /** Everything that decides the answer. */
  readonly input: unknown;
}

/**
 * Does the work once for a key: a repeated call (for at least 24 hours) gets the first answer, also when
 * the calls arrive together. The answer may hold a secret, so it is kept encrypted under the key and the
 * input, neither of which is stored.
 * User errors: `VALIDATION_FAILED` (`IDEMPOTENCY_KEY`), `IDEMPOTENCY_CONFLICT` for another input.
 */
export async function idempotent<T>(
  context: CommandContext,
  call: IdempotentCall,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (call.key.length < 8 || call.key.length > 255) {
    return invalid({ code: 'IDEMPOTENCY_KEY', path: 'idempotencyKey' });
  }
  const input = canonicalJson(call.input);
  const inputHash = sha256(input);
  const secret = createHash('sha256').update(`${call.key}\n${input}`).digest();
  const place = { scope: call.scope, key: sha256(call.key) };
  await lockAnswer(context.tx, place);
  const known = await findAnswer(context.tx, place);
  if (known !== null) {
    if (known.inputHash !== inputHash) return fail({ kind: 'IDEMPOTENCY_CONFLICT' });
    return ok(JSON.parse(open(known.answer, secret)) as T);
  }
  const result = await work();
  if (!result.ok) return result;
  const answer = seal(JSON.stringify(result.value), secret);
  await insertAnswer(context.tx, place, { inputHash, answer }, context.now);
  return result;
}

function seal(text: string, secret: Buffer): SealedText {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    text: sealed.toString('base64'),
  };
}

function open(sealed: SealedText, secret: Buffer): string {
  const iv = Buffer.from(sealed.iv, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', secret, iv, { authTagLength: 16 });
  decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
  const text = Buffer.from(sealed.text, 'base64');
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}
