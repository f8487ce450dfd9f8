import { In } from 'typeorm';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { Indicator } from '../domain/observation.ts';
import { IndicatorEntity } from './indicator.entity.ts';

/** Every indicator, by position. */
export async function readIndicators(reader: Reader): Promise<readonly Indicator[]> {
  return reader.find(IndicatorEntity, { order: { position: 'ASC', code: 'ASC' } });
}

/** Locks the indicators of these codes in one order, so that imports of the same figures queue up. */
export async function lockIndicators(
  tx: Tx,
  codes: readonly string[],
): Promise<readonly Indicator[]> {
  await tx.query('SELECT id FROM cms.indicator WHERE code = ANY($1) ORDER BY id FOR UPDATE', [
    codes,
  ]);
  return tx.find(IndicatorEntity, { where: { code: In(codes) }, order: { position: 'ASC' } });
}

/** Adds an indicator. */
export async function insertIndicator(tx: Tx, indicator: Indicator): Promise<void> {
  await tx.insert(IndicatorEntity, indicator);
}

/** Writes the row of an indicator that is locked. */
export async function updateIndicator(tx: Tx, indicator: Indicator): Promise<void> {
  const { id, ...columns } = indicator;
  await tx.update(IndicatorEntity, { id }, columns);
}
