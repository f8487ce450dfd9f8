import { In } from 'typeorm';
import { isRowVersion } from '../../kernel/row-version.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { EditionState } from '../domain/stage.ts';
import type { Edition } from '../domain/working-practice.ts';
import { EditionEntity } from './edition.entity.ts';

/** A change of an edition. */
export interface EditionChange {
  readonly state: EditionState;
  readonly translatorId: string | null;
  readonly at: Date;
}

/** The editions of a practice that exist, ordered by locale. */
export async function listEditions(
  reader: Reader,
  practiceId: string,
): Promise<readonly Edition[]> {
  return reader.find(EditionEntity, { where: { practiceId }, order: { locale: 'ASC' } });
}

/** The editions of these practices that exist, ordered by practice and locale; one statement. */
export async function listEditionsOf(
  reader: Reader,
  practiceIds: readonly string[],
): Promise<readonly Edition[]> {
  const where = { practiceId: In([...practiceIds]) };
  return reader.find(EditionEntity, { where, order: { practiceId: 'ASC', locale: 'ASC' } });
}

/** One edition; one that does not exist is `MISSING` with version 0. */
export async function findEdition(
  reader: Reader,
  practiceId: string,
  locale: string,
): Promise<Edition> {
  const row = await reader.findOne(EditionEntity, { where: { practiceId, locale } });
  return row ?? missingEdition(practiceId, locale);
}

/** Changes an edition if its version is still the expected one (0: not there yet). @returns whether it was */
export async function writeEdition(
  tx: Tx,
  key: { readonly practiceId: string; readonly locale: string; readonly version: number },
  change: EditionChange,
): Promise<boolean> {
  const { practiceId, locale, version } = key;
  const { state, translatorId, at: changedAt } = change;
  if (!isRowVersion(version)) return false;
  if (version > 0) {
    const patch = { state, translatorId, changedAt, version: version + 1 };
    return (await tx.update(EditionEntity, { practiceId, locale, version }, patch)) === 1;
  }
  const rows = await tx.query(
    `INSERT INTO cms.edition (practice_id, locale, state, translator_id, changed_at, version)
     VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT DO NOTHING RETURNING version`,
    [practiceId, locale, state, translatorId, changedAt],
  );
  return rows.length === 1;
}

/** An edition that does not exist yet. */
export function missingEdition(practiceId: string, locale: string): Edition {
  return {
    practiceId,
    locale,
    state: 'MISSING',
    translatorId: null,
    changedAt: new Date(0),
    version: 0,
  };
}
