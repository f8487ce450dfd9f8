import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { fail, forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canCurateTaxonomy } from '../domain/taxonomy-policy.ts';
import { isOwnAncestor, unmetForTerm } from '../domain/term-rules.ts';
import type { Term, TermFacts } from '../domain/term.ts';
import { insertTerm, lockTerms, updateTerm } from '../store/term.store.ts';

/** A term, found by its taxonomy and code. */
export interface PutTerm extends TermFacts {
  /** Id for a term that is new; null takes a random one. */
  readonly id: string | null;
  /** The version the writer saw; 0: the term is new. */
  readonly expectedVersion: number;
}

/**
 * Adds a term or changes it; equal content writes nothing.
 * User errors: `FORBIDDEN` CURATE_TAXONOMY, `VALIDATION_FAILED` TAXONOMY_UNKNOWN and TERM_*,
 * `VERSION_CONFLICT`.
 */
export async function putTerm(context: CommandContext, input: PutTerm): Promise<Result<Term>> {
  const { id, expectedVersion, ...facts } = input;
  const terms = await lockTerms(context.tx, facts.taxonomy);
  if (!canCurateTaxonomy(context.actor).allowed) return forbidden('CURATE_TAXONOMY');
  const current = terms.find((term) => term.code === facts.code) ?? null;
  const others = terms.filter((term) => term !== current);
  const unmet = unmetForTerm(facts, others);
  if (unmet.length > 0) return invalid(...unmet);
  const currentVersion = current?.version ?? 0;
  const term = { ...facts, id: current?.id ?? id ?? randomUUID(), version: currentVersion };
  if (isOwnAncestor(term.id, facts.parentId, others)) {
    return invalid({ code: 'TERM_PARENT_CYCLE', path: 'parentId' });
  }
  if (current !== null && canonicalJson(current) === canonicalJson(term)) return ok(current);
  if (currentVersion !== expectedVersion) return versionConflict(expectedVersion, currentVersion);
  const written = { ...term, version: currentVersion + 1 };
  if (current === null) await insertTerm(context.tx, written);
  else await updateTerm(context.tx, current.id, currentVersion, facts);
  await recordHistory(context, {
    subjectType: 'TERM',
    subjectId: written.id,
    action: current === null ? 'term.added' : 'term.changed',
    data: { before: current, after: written },
  });
  return ok(written);
}

function versionConflict(baseVersion: number, currentVersion: number): Result<never> {
  return fail({
    kind: 'VERSION_CONFLICT',
    baseVersion,
    currentVersion,
    changedBy: null,
    changedAt: null,
    conflicts: [],
  });
}
