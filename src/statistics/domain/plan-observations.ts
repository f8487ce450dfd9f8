import type { Observation } from './observation.ts';

/** A current observation of one indicator as stored. */
export interface StoredObservation extends Observation {
  readonly id: string;
}

/** What is to be written for one indicator. */
export interface ObservationPlan {
  /** Ids of the observations that end. */
  readonly superseded: readonly string[];
  readonly added: readonly Observation[];
}

/**
 * Compares what comes with what is current, for one indicator.
 *
 * Equal content stays, whenever it was retrieved; other content supersedes. An observation without
 * period says that there is no figure: it ends when a value comes, and never stands beside one.
 * @param incoming at most one observation for each unit and period
 */
export function planObservations(
  current: readonly StoredObservation[],
  incoming: readonly Observation[],
): ObservationPlan {
  const byKey = new Map(current.map((observation) => [keyOf(observation), observation]));
  const withValue = new Set(
    [...current, ...incoming]
      .filter((observation) => observation.value !== null)
      .map((observation) => observation.nutsCode),
  );
  const isObsolete = (observation: Observation) =>
    observation.period === null && withValue.has(observation.nutsCode);
  const added = incoming.filter((observation) => {
    const present = byKey.get(keyOf(observation));
    const isEqual = present !== undefined && contentOf(present) === contentOf(observation);
    return !isEqual && !isObsolete(observation);
  });
  const replaced = added.flatMap((observation) => byKey.get(keyOf(observation)) ?? []);
  const ended = [...replaced, ...current.filter(isObsolete)];
  return { superseded: [...new Set(ended.map(({ id }) => id))], added };
}

function keyOf({ nutsCode, period }: Observation): string {
  return `${nutsCode} ${period ?? ''}`;
}

function contentOf(observation: Observation): string {
  const { value, notAvailableReason, flag, coverage } = observation;
  const { datasetCode, sourceName, sourceUrl, sourceUpdatedAt } = observation;
  const source = [datasetCode, sourceName, sourceUrl, sourceUpdatedAt?.getTime() ?? null];
  return JSON.stringify([value, notAvailableReason, flag, coverage, ...source]);
}
