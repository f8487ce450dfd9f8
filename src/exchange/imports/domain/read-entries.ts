import type { PracticeFacts } from '../../../practices/index.ts';

type Partner = PracticeFacts['partners'][number];
type ResultIndicator = PracticeFacts['resultIndicators'][number];
type Link = PracticeFacts['links'][number];

const LINK_KINDS: readonly string[] = ['WEBSITE', 'EVALUATION', 'DOCUMENT', 'NEWS'];

/** Reads partners as exports write them; null when one is none. */
export function readPartners(list: readonly unknown[]): readonly Partner[] | null {
  return all(list, (entry) => {
    const { name, category = null, scope = null, area = null } = entry;
    return isText(name) && [category, scope, area].every(isTextOrNull)
      ? ({ name: name.trim(), category, scope, area } as Partner)
      : null;
  });
}

/** Reads measured results; null when one is none. */
export function readIndicators(list: readonly unknown[]): readonly ResultIndicator[] | null {
  return all(list, (entry) => {
    const { name, unit, baseline = null, target = null, achieved = null } = entry;
    const { measuredOn = null } = entry;
    const numbers = [baseline, target, achieved].every(isNumberOrNull);
    return isText(name) && isText(unit) && numbers && isTextOrNull(measuredOn)
      ? ({
          name: name.trim(),
          unit: unit.trim(),
          baseline,
          target,
          achieved,
          measuredOn,
        } as ResultIndicator)
      : null;
  });
}

/** Reads links; null when one is none. */
export function readLinks(list: readonly unknown[]): readonly Link[] | null {
  return all(list, ({ url, kind }) =>
    isText(url) && isText(kind) && LINK_KINDS.includes(kind) ? ({ url, kind } as Link) : null,
  );
}

/** Reads lines of text; null when one is none. */
export function readLines(list: readonly unknown[]): readonly string[] | null {
  return list.every(isText) ? list.map((line) => line.trim()) : null;
}

function all<Entry>(
  list: readonly unknown[],
  read: (entry: Readonly<Record<string, unknown>>) => Entry | null,
): readonly Entry[] | null {
  const entries = list.map((entry) =>
    typeof entry === 'object' && entry !== null ? read(entry as Record<string, unknown>) : null,
  );
  return entries.some((entry) => entry === null) ? null : (entries as readonly Entry[]);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
