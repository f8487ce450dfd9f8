import type { Refusal, Result } from '../../../kernel/result.ts';
import { ok } from '../../../kernel/result.ts';
import { listHistory, recordHistory } from '../../../platform/audit/history.ts';
import type { CommandContext, Database } from '../../../platform/db/database.ts';
import { readReferenceFiles, type ReferenceFiles } from './reference-files.ts';
import { referenceId } from './reference-id.ts';

/** How many rows of each kind were new or changed. */
export type Counts = Readonly<Record<string, number>>;

/** Files that are loaded together, in one transaction. */
export interface Part {
  readonly name: string;
  /** Names in the folder; of all of them the hash is kept. */
  readonly files: readonly string[];
  readonly load: (context: CommandContext, files: ReferenceFiles) => Promise<Counts>;
}

/** A command refused what a file says; the message carries the refusal. */
export class ReferenceDataError extends Error {
  override readonly name = 'ReferenceDataError';
  constructor(
    readonly subject: string,
    readonly refusal: Refusal,
  ) {
    super(`${subject}: ${JSON.stringify(refusal)}`);
  }
}

/** The value of an answer that must be good. @throws ReferenceDataError */
export function must<T>(subject: string, result: Result<T>): T {
  if (!result.ok) throw new ReferenceDataError(subject, result.refusal);
  return result.value;
}

/** Loads a part unless its files are those that were loaded last. @returns what was written */
export async function loadPart(
  database: Database,
  part: Part,
  folder: URL | string,
): Promise<Counts> {
  const files = await readReferenceFiles(folder, part.files);
  const subject = {
    subjectType: 'REFERENCE_DATA',
    subjectId: referenceId(`part:${part.name}`),
  };
  const [last] = await listHistory(database.reader, subject, 1);
  if (last?.data['sha256'] === files.hash) return {};
  const caller = { actor: { kind: 'SYSTEM', name: 'reference-data' }, requestId: null } as const;
  const load = async (context: CommandContext) => {
    const counts = await part.load(context, files);
    const data = { part: part.name, sha256: files.hash, counts };
    await recordHistory(context, { ...subject, action: 'reference.part-loaded', data });
    return ok(counts);
  };
  return must(part.name, await database.execute(caller, load, null));
}
