import type { Tx } from '../../platform/db/tx.ts';

/** Where the answer to a call is kept; both parts are hashes of what a client sent. */
export interface AnswerKey {
  readonly scope: string;
  /** Hexadecimal SHA-256 of the client's key. */
  readonly key: string;
}

/** The first answer to a call, encrypted. */
export interface KeptAnswer {
  readonly inputHash: string;
  readonly answer: SealedText;
}

/** A text under AES-256-GCM; each part base64. */
export interface SealedText {
  readonly iv: string;
  readonly tag: string;
  readonly text: string;
}

/** Lets equal calls wait for each other until the end of the transaction. */
export async function lockAnswer(tx: Tx, { scope, key }: AnswerKey): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${scope}:${key}`]);
}

/** The first answer to a call, or null. */
export async function findAnswer(tx: Tx, { scope, key }: AnswerKey): Promise<KeptAnswer | null> {
  const [row] = await tx.query<{ input_hash: string; answer: SealedText }>(
    'SELECT input_hash, answer FROM cms.idempotency_key WHERE scope = $1 AND key = $2',
    [scope, key],
  );
  return row === undefined ? null : { inputHash: row.input_hash, answer: row.answer };
}

/** Keeps the first answer to a call. */
export async function insertAnswer(
  tx: Tx,
  { scope, key }: AnswerKey,
  { inputHash, answer }: KeptAnswer,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO cms.idempotency_key (scope, key, input_hash, answer, created_at)
     VALUES ($1, $2, $3, $4, $5)`,
    [scope, key, inputHash, JSON.stringify(answer), at],
  );
}
