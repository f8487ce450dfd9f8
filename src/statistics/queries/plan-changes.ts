import type { Reader } from '../../platform/db/tx.ts';
import type { Indicator, NewObservation } from '../domain/observation.ts';
import { planObservations, type ObservationPlan } from '../domain/plan-observations.ts';
import { readObservationsOfIndicator } from '../store/observation.store.ts';

/** Observations that are compared at once; a unit is never torn apart. */
const PORTION = 4_000;

/**
 * Compares incoming observations of an indicator with what is current, some units at a time, so that
 * neither the memory nor a statement grows with the length of the list.
 */
export async function* planChanges(
  reader: Reader,
  indicator: Indicator,
  incoming: readonly NewObservation[],
): AsyncGenerator<ObservationPlan> {
  for (const portion of portionsOf(incoming)) {
    const codes = [...new Set(portion.map(({ nutsCode }) => nutsCode))];
    const current = await readObservationsOfIndicator(reader, indicator.id, codes);
    yield planObservations(current, portion);
  }
}

function portionsOf(incoming: readonly NewObservation[]): readonly (readonly NewObservation[])[] {
  const portions: NewObservation[][] = [];
  for (const [, unit] of Map.groupBy(incoming, ({ nutsCode }) => nutsCode)) {
    const last = portions.at(-1);
    if (last === undefined || last.length + unit.length > PORTION) portions.push([...unit]);
    else last.push(...unit);
  }
  return portions;
}
