import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext, Database } from '../../platform/db/database.ts';
import type { TranslatorFor } from '../../platform/i18n/translator.ts';
import type { ScheduledJob } from '../../platform/jobs/scheduled-job.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import type { SavedSearch } from '../domain/saved-search.ts';
import { MATCHES_FOUND } from '../events.ts';
import { findMatches, type AskPublic } from '../queries/matches.ts';
import { listDueSearches, readVersion } from '../queries/saved-searches.ts';
import { insertHits, lockUnchecked, markRun } from '../store/saved-search.store.ts';

const NAME = 'notifications.find-new-matches';
const CALLER = { actor: { kind: 'SYSTEM', name: NAME }, requestId: null } as const;
/** Searches of one run; the others are first in the next. */
const BATCH = 500;

/** What the job works with. */
export interface MatchFinder {
  readonly ask: AskPublic;
  readonly translatorFor: TranslatorFor;
}

/** Makes the job that looks every five minutes for new matches of the searches that are due. */
export function createMatchJob(finder: MatchFinder): ScheduledJob {
  return { name: NAME, cron: '*/5 * * * *', run: (database) => findNewMatches(database, finder) };
}

/**
 * Runs every search that is due and announces what is new. A search that fails does not stop the others.
 * @throws AggregateError when some failed; they stay due
 */
async function findNewMatches(database: Database, finder: MatchFinder): Promise<void> {
  const due = await database.execute(CALLER, listDue, null);
  const failures: unknown[] = [];
  for (const search of due.ok ? due.value : []) {
    try {
      await runSearch(database, finder, search);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'saved searches failed');
}

async function listDue({ tx, now }: CommandContext): Promise<Result<readonly SavedSearch[]>> {
  return ok(await listDueSearches(tx, now, BATCH));
}

/** The version is read first: what is published while the search runs makes it due again. */
async function runSearch(database: Database, finder: MatchFinder, search: SavedSearch) {
  const version = await readVersion(database.reader);
  const practiceIds = await findMatches(finder.ask, search, finder.translatorFor('en'));
  await database.execute(CALLER, recordMatches, { searchId: search.id, version, practiceIds });
}

interface FoundMatches {
  readonly searchId: string;
  readonly version: number;
  readonly practiceIds: readonly string[];
}

/** Two workers at once: the lock lets one in, and a practice is noted for a search only once. */
async function recordMatches(
  context: CommandContext,
  { searchId, version, practiceIds }: FoundMatches,
): Promise<Result<null>> {
  const { tx, now } = context;
  if (!(await lockUnchecked(tx, searchId, version))) return ok(null);
  const added = await insertHits(tx, searchId, practiceIds, now);
  await markRun(tx, searchId, { version, at: now });
  if (added.length > 0) {
    const payload = { practiceIds: added };
    await emitEvent(context, { name: MATCHES_FOUND, subjectId: searchId, payload });
  }
  return ok(null);
}
