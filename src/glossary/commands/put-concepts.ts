import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { fail, forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { listLocales } from '../../languages/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { unmetForConcept } from '../domain/concept-rules.ts';
import type { Concept, ConceptFacts } from '../domain/concept.ts';
import { canCurateGlossary } from '../domain/glossary-policy.ts';
import { insertConcept, lockConcepts, updateConcept } from '../store/glossary.store.ts';

/** A concept, found by its code. */
export interface PutConcept extends ConceptFacts {
  /** Id for a concept that is new; null takes a random one. */
  readonly id: string | null;
  /** The version the writer saw; 0: the concept is new. */
  readonly expectedVersion: number;
}

/** What was written. */
export interface PutConcepts {
  readonly concepts: readonly Concept[];
  /** How many of them are new or changed. */
  readonly written: number;
}

/**
 * Adds concepts to the glossary or changes them, all or none; equal content writes nothing, and what is
 * not named stays. Search knows the terms from the next query on.
 * User errors: `FORBIDDEN` CURATE_GLOSSARY, `VALIDATION_FAILED` GLOSSARY_* (paths begin with the number
 * of the concept), `VERSION_CONFLICT`.
 */
export async function putConcepts(
  context: CommandContext,
  input: readonly PutConcept[],
): Promise<Result<PutConcepts>> {
  const known = new Map((await lockConcepts(context.tx)).map((concept) => [concept.code, concept]));
  if (!canCurateGlossary(context.actor).allowed) return forbidden('CURATE_GLOSSARY');
  const locales = new Set((await listLocales(context.tx)).map(({ code }) => code));
  const unmet = input.flatMap((concept, index) =>
    unmetForConcept(concept, locales).map((issue) => ({
      ...issue,
      path: `${index}/${issue.path}`,
    })),
  );
  if (unmet.length > 0) return invalid(...unmet);
  const changes = input.map((concept) => planChange(concept, known.get(concept.code) ?? null));
  for (const { current, concept, expectedVersion } of changes) {
    const currentVersion = current?.version ?? 0;
    const isEqual = current !== null && canonicalJson(current) === canonicalJson(concept);
    if (!isEqual && currentVersion !== expectedVersion) {
      return versionConflict(expectedVersion, currentVersion);
    }
  }
  const concepts: Concept[] = [];
  for (const change of changes) concepts.push(await writeChange(context, change));
  const written = concepts.filter(({ code, version }) => known.get(code)?.version !== version);
  return ok({ concepts, written: written.length });
}

interface Change {
  readonly current: Concept | null;
  readonly concept: Concept;
  readonly expectedVersion: number;
}

function planChange(
  { id, expectedVersion, ...facts }: PutConcept,
  current: Concept | null,
): Change {
  const terms = facts.terms.toSorted((left, right) =>
    left.locale === right.locale ? 0 : left.locale < right.locale ? -1 : 1,
  );
  const concept = {
    ...facts,
    terms,
    id: current?.id ?? id ?? randomUUID(),
    version: current?.version ?? 0,
  };
  return { current, concept, expectedVersion };
}

async function writeChange(
  context: CommandContext,
  { current, concept }: Change,
): Promise<Concept> {
  if (current !== null && canonicalJson(current) === canonicalJson(concept)) return current;
  const written = { ...concept, version: concept.version + 1 };
  if (current === null) await insertConcept(context.tx, written);
  else {
    const { id, version, ...facts } = concept;
    await updateConcept(context.tx, id, version, facts);
  }
  await recordHistory(context, {
    subjectType: 'GLOSSARY_CONCEPT',
    subjectId: written.id,
    action: current === null ? 'concept.added' : 'concept.changed',
    data: { before: current, after: written },
  });
  return written;
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
