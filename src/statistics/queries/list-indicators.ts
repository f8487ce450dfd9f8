import type { Reader } from '../../platform/db/tx.ts';
import type { Indicator } from '../domain/observation.ts';
import { readIndicators } from '../store/indicator.store.ts';

/** Every indicator, by its place in the panel. */
export async function listIndicators(reader: Reader): Promise<readonly Indicator[]> {
  return readIndicators(reader);
}
