import type { Actor } from '../../kernel/actor.ts';
import type { CommandContext } from '../db/database.ts';
import type { Reader } from '../db/tx.ts';
import { HistoryEntity } from './history.entity.ts';

/** What happened to a subject. */
export interface HistoryLine {
  readonly subjectType: string;
  readonly subjectId: string;
  /** Lower case, module first: `practice.moved`. */
  readonly action: string;
  readonly comment?: string | null;
  /** Codes, keys and versions; never contact data. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Appends lines in the transaction of the change; one statement however many. */
export async function recordHistory(
  context: CommandContext,
  ...lines: readonly HistoryLine[]
): Promise<void> {
  const { actor, requestId, now } = context;
  await context.tx.query(INSERT_LINES, [
    JSON.stringify(lines),
    actor.kind,
    actorIdOf(actor),
    requestId,
    now,
  ]);
}

const INSERT_LINES = `
  INSERT INTO cms.history (subject_type, subject_id, action, actor_kind, actor_id, request_id, comment,
    data, at)
  SELECT l."subjectType", l."subjectId", l.action, $2::text, $3::uuid, $4::text, l.comment,
    coalesce(l.data, '{}'), $5::timestamptz
  FROM jsonb_to_recordset($1) AS l ("subjectType" text, "subjectId" uuid, action text, comment text,
    data jsonb)`;

/** The newest lines about a subject, newest first. @param limit 1..100 */
export async function listHistory(
  reader: Reader,
  subject: { readonly subjectType: string; readonly subjectId: string },
  limit: number,
): Promise<readonly HistoryEntity[]> {
  return reader.find(HistoryEntity, { where: { ...subject }, order: { id: 'DESC' }, take: limit });
}

function actorIdOf(actor: Actor): string | null {
  if (actor.kind === 'ACCOUNT') return actor.accountId;
  return actor.kind === 'SUBMITTER' ? actor.submissionId : null;
}
