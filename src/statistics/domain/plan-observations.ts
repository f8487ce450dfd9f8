import { NO_OUTCOME, type ObservationOutcome } from './import-report.ts';
import type { Observation } from './observation.ts';

/** A current observation of one indicator as stored. */
export interface StoredObservation extends Observation {
  readonly id: string;
}

/** A current observation that the source still says, in a newer edition of its dataset. */
export interface ConfirmedObservation {
  readonly id: string;
  readonly sourceUpdatedAt: Date;
  readonly retrievedAt: Date;
}

/** What is to be written for one indicator. */
export interface ObservationPlan {
  /** Ids of the observations that end. */
  readonly superseded: readonly string[];
  readonly added: readonly Observation[];
  readonly confirmed: readonly ConfirmedObservation[];
  readonly outcome: ObservationOutcome;
}

/** What becomes of one incoming observation. */
type Fate = 'added' | 'replaced' | 'unchanged' | 'kept';

/**
 * Compares what comes with what is current, for one indicator.
 *
 * Equal content stays, whenever it was retrieved; only the dates move on with a newer edition of the dataset.
 * Other content supersedes, unless it is older than what is current, or is a missing cell where another
 * dataset has a figure. An observation without period says that there is no figure: it ends when a value
 * comes, and `NOT_IMPORTED` already when anything with a period comes; neither ever replaces one.
 * @param incoming at most one observation for each unit and period
 */
export function planObservations(
  current: readonly StoredObservation[],
  incoming: readonly Observation[],
): ObservationPlan {
  const byKey = new Map(current.map((observation) => [keyOf(observation), observation]));
  const isObsolete = obsolescenceOf([...current, ...incoming]);
  const fateOf = (observation: Observation): Fate => {
    const present = byKey.get(keyOf(observation));
    if (present === undefined) return isObsolete(observation) ? 'kept' : 'added';
    if (contentOf(present) === contentOf(observation)) return 'unchanged';
    const stays = isObsolete(observation) || isOlder(observation, present);
    return stays || hidesFigure(observation, present) ? 'kept' : 'replaced';
  };
  const fates = Map.groupBy(incoming, fateOf);
  const of = (fate: Fate) => fates.get(fate) ?? [];
  const replaced = of('replaced').flatMap((observation) => byKey.get(keyOf(observation)) ?? []);
  const obsolete = current.filter(isObsolete);
  const superseded = new Set([...replaced, ...obsolete].map(({ id }) => id));
  const confirmed = of('unchanged')
    .flatMap((observation) => confirmationOf(observation, byKey.get(keyOf(observation))!))
    .filter(({ id }) => !superseded.has(id));
  const counts = (['added', 'replaced', 'unchanged', 'kept'] as const).map(
    (fate) => [fate, of(fate).length] as const,
  );
  return {
    superseded: [...superseded],
    added: [...of('added'), ...of('replaced')],
    confirmed,
    outcome: {
      ...NO_OUTCOME,
      ...Object.fromEntries(counts),
      confirmed: confirmed.length,
      ended: obsolete.length,
    },
  };
}

/** Tells which statements without period have nothing to say any more. */
function obsolescenceOf(all: readonly Observation[]): (observation: Observation) => boolean {
  const dated = all.filter(({ period }) => period !== null);
  const withPeriod = new Set(dated.map(({ nutsCode }) => nutsCode));
  const withValue = new Set(
    dated.filter(({ value }) => value !== null).map(({ nutsCode }) => nutsCode),
  );
  return ({ period, nutsCode, notAvailableReason }) =>
    period === null &&
    (withValue.has(nutsCode) ||
      (notAvailableReason === 'NOT_IMPORTED' && withPeriod.has(nutsCode)));
}

/** Editions of one dataset are ordered by the source's own date, anything else by when it was retrieved. */
function isOlder(incoming: Observation, present: Observation): boolean {
  const [own, theirs] = [incoming.sourceUpdatedAt, present.sourceUpdatedAt];
  if (incoming.datasetCode === present.datasetCode && own !== null && theirs !== null) {
    return own < theirs;
  }
  return incoming.retrievedAt < present.retrievedAt;
}

/** A dataset without a figure says nothing about the figure of another dataset. */
function hidesFigure(incoming: Observation, present: Observation): boolean {
  return (
    incoming.value === null &&
    present.value !== null &&
    incoming.datasetCode !== present.datasetCode
  );
}

function confirmationOf(
  { sourceUpdatedAt, retrievedAt }: Observation,
  present: StoredObservation,
): readonly ConfirmedObservation[] {
  const isNewer =
    sourceUpdatedAt !== null &&
    (present.sourceUpdatedAt === null || sourceUpdatedAt > present.sourceUpdatedAt);
  return isNewer ? [{ id: present.id, sourceUpdatedAt, retrievedAt }] : [];
}

function keyOf({ nutsCode, period }: Observation): string {
  return `${nutsCode} ${period ?? ''}`;
}

/** What a reader would see change; the dates of the source are not among it. */
function contentOf(observation: Observation): string {
  const { value, notAvailableReason, flag, coverage } = observation;
  const { datasetCode, sourceName, sourceUrl } = observation;
  return JSON.stringify([
    ...[value, notAvailableReason, flag, coverage],
    ...[datasetCode, sourceName, sourceUrl],
  ]);
}
