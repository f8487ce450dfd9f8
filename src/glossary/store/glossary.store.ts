import { wordsOf } from '../../kernel/words.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { Concept, ConceptFacts, GlossaryTerm } from '../domain/concept.ts';
import { GlossaryConceptEntity } from './glossary-concept.entity.ts';
import { GlossaryTermEntity } from './glossary-term.entity.ts';

/** Every concept by position, inactive ones included, with its terms. */
export async function readConcepts(reader: Reader): Promise<readonly Concept[]> {
  const rows = await reader.find(GlossaryConceptEntity, {
    order: { position: 'ASC', code: 'ASC' },
  });
  const terms = await reader.find(GlossaryTermEntity, {
    order: { locale: 'ASC', position: 'ASC' },
  });
  const byConcept = Map.groupBy(terms, ({ conceptId }) => conceptId);
  return rows.map((row) => ({ ...row, terms: (byConcept.get(row.id) ?? []).map(presentTerm) }));
}

function presentTerm({ locale, term, status }: GlossaryTermEntity): GlossaryTerm {
  return { locale, term, status };
}

/** Lets one writer at a time into the glossary and reads it; readers are not held up. */
export async function lockConcepts(tx: Tx): Promise<readonly Concept[]> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['cms.glossary_concept']);
  return readConcepts(tx);
}

/** Adds a concept with its terms. */
export async function insertConcept(tx: Tx, { terms, ...concept }: Concept): Promise<void> {
  await tx.insert(GlossaryConceptEntity, concept);
  await insertTerms(tx, concept.id, terms);
}

/** Writes a concept whose version is still `expectedVersion`. @returns whether it was written */
export async function updateConcept(
  tx: Tx,
  id: string,
  expectedVersion: number,
  { terms, ...facts }: ConceptFacts,
): Promise<boolean> {
  const written = await tx.update(
    GlossaryConceptEntity,
    { id, version: expectedVersion },
    { ...facts, version: expectedVersion + 1 },
  );
  if (written !== 1) return false;
  await tx.query('DELETE FROM cms.glossary_term WHERE concept_id = $1', [id]);
  await insertTerms(tx, id, terms);
  return true;
}

async function insertTerms(tx: Tx, id: string, terms: readonly GlossaryTerm[]): Promise<void> {
  const byLocale = Map.groupBy(terms, ({ locale }) => locale);
  const rows = [...byLocale.values()].flatMap((own) =>
    own.map((term, position) => ({
      ...term,
      conceptId: id,
      position,
      words: wordsOf(term.term).join(' '),
    })),
  );
  await tx.query(INSERT_TERMS, [JSON.stringify(rows)]);
}

const INSERT_TERMS = `
  INSERT INTO cms.glossary_term (concept_id, locale, position, term, status, words)
  SELECT r."conceptId", r.locale, r.position, r.term, r.status, r.words
  FROM jsonb_to_recordset($1::jsonb) AS r("conceptId" uuid, locale text, position integer, term text,
    status text, words text)`;
