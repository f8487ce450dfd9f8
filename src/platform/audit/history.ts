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

/** Appends a line in the transaction of the change. */
export async function recordHistory(context: CommandContext, line: HistoryLine): Promise<void> {
  await context.tx.insert(HistoryEntity, {
    subjectType: line.subjectType,
    subjectId: line.subjectId,
    action: line.action,
    actorKind: context.actor.kind,
    actorId: actorIdOf(context.actor),
    requestId: context.requestId,
    comment: line.comment ?? null,
    data: line.data ?? {},
    at: context.now,
  });
}

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
