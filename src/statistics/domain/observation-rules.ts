import type { Unmet } from '../../kernel/decision.ts';
import { isSafeWebUrl } from '../../kernel/url.ts';
import { NOT_AVAILABLE_REASONS, type Indicator, type NewObservation } from './observation.ts';

const NUTS_CODE = /^[A-Z]{2}[A-Z0-9]{0,3}$/u;
const YEAR = /^[0-9]{4}$/u;
const FLAG = /^[a-z]+$/u;

/** A list with more faults than this is wrong as a whole; the rest is not told. */
const MAX_FAULTS = 100;

/** What speaks against a list of observations, at most a hundred; the path of each says which one. */
export function unmetForObservations(
  observations: readonly NewObservation[],
  indicators: readonly Indicator[],
): readonly Unmet[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const seen = new Set<string>();
  const unmet = observations.flatMap((observation, index) => {
    const key = [observation.indicatorCode, observation.nutsCode, observation.period].join(' ');
    const codes = [
      ...codesForOne(observation, byCode.get(observation.indicatorCode) ?? null),
      ...(seen.has(key) ? ['OBSERVATION_TWICE'] : []),
    ];
    seen.add(key);
    const { indicatorCode, nutsCode } = observation;
    const params = { indicator: indicatorCode, nutsCode, period: observation.period ?? '–' };
    return codes.map((code) => ({ code, path: `observations.${index}`, params }));
  });
  return unmet.slice(0, MAX_FAULTS);
}

function codesForOne(observation: NewObservation, indicator: Indicator | null): readonly string[] {
  const { value, period, notAvailableReason: reason, flag, sourceName, sourceUrl } = observation;
  const isReasonKnown = reason === null || NOT_AVAILABLE_REASONS.includes(reason);
  return [
    ...when(indicator === null, 'OBSERVATION_INDICATOR_UNKNOWN'),
    ...when(!NUTS_CODE.test(observation.nutsCode), 'OBSERVATION_NUTS_CODE'),
    ...when((value === null) === (reason === null), 'OBSERVATION_VALUE_OR_REASON'),
    ...when(!isReasonKnown, 'OBSERVATION_REASON_UNKNOWN'),
    ...when(period === null ? value !== null : !YEAR.test(period), 'OBSERVATION_PERIOD'),
    ...when(
      value !== null && indicator !== null && !isInRange(value, indicator),
      'OBSERVATION_RANGE',
    ),
    ...when(flag !== null && !FLAG.test(flag), 'OBSERVATION_FLAG'),
    ...when(sourceName.trim() === '', 'OBSERVATION_SOURCE_MISSING'),
    ...when(sourceUrl !== null && !isSafeWebUrl(sourceUrl), 'OBSERVATION_ADDRESS_UNSAFE'),
  ];
}

function isInRange(value: number, indicator: Indicator): boolean {
  if (!Number.isFinite(value) || value < 0) return false;
  if (indicator.unit === 'PERSONS') return Number.isInteger(value);
  if (indicator.unit === 'THOUSAND_PERSONS') return true;
  if (indicator.unit === 'CLASS') return [1, 2, 3].includes(value);
  return value <= 100;
}

function when(isBroken: boolean, code: string): readonly string[] {
  return isBroken ? [code] : [];
}
