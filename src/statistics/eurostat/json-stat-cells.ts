import { ImportError } from '../domain/import-error.ts';
import { isRecord } from './json-stat-dimensions.ts';

/** Looks up what stands at a place of the grid; null: nothing. */
export type AtIndex<T> = (index: number) => T | null;

/** Checks `value`, a list for the whole grid or an object by index. @throws ImportError naming the place */
export function readValues(value: unknown, total: number): AtIndex<number> {
  const check = (item: unknown, place: string) => {
    if (item === null || (typeof item === 'number' && Number.isFinite(item))) return;
    throw new ImportError('JSON_STAT_NUMBER', { place });
  };
  if (Array.isArray(value)) {
    assertLength('$.value', value.length, total);
    value.forEach((item, index) => check(item, `$.value[${index}]`));
    return (index) => (value as readonly (number | null)[])[index] ?? null;
  }
  if (!isRecord(value)) throw new ImportError('JSON_STAT_MEMBER', { place: '$.value' });
  for (const [key, item] of Object.entries(value)) {
    assertIndex('$.value', key, total);
    check(item, `$.value["${key}"]`);
  }
  return (index) => (value as Readonly<Record<number, number | null>>)[index] ?? null;
}

/**
 * Checks `status`: one flag for all, a list, or an object by index. The sign `:` for "not available" says
 * nothing that a missing value does not say, and is left out of the flag.
 * @throws ImportError naming the place
 */
export function readFlags(status: unknown, total: number): AtIndex<string> {
  if (status === undefined || status === null) return () => null;
  if (typeof status === 'string') {
    const flag = readFlag(status, '$.status');
    return () => flag;
  }
  if (Array.isArray(status)) {
    assertLength('$.status', status.length, total);
    const flags = status.map((item, index) => readFlag(item, `$.status[${index}]`));
    return (index) => flags[index] ?? null;
  }
  if (!isRecord(status)) throw new ImportError('JSON_STAT_MEMBER', { place: '$.status' });
  const flags = new Map<number, string | null>();
  for (const [key, item] of Object.entries(status)) {
    assertIndex('$.status', key, total);
    flags.set(Number(key), readFlag(item, `$.status["${key}"]`));
  }
  return (index) => flags.get(index) ?? null;
}

function readFlag(item: unknown, place: string): string | null {
  if (item === null) return null;
  const flag = typeof item === 'string' ? item.replaceAll(/[: ]/gu, '').toLowerCase() : '?';
  if (!/^[a-z]*$/u.test(flag)) throw new ImportError('JSON_STAT_FLAG', { place });
  return flag === '' ? null : flag;
}

function assertLength(place: string, found: number, expected: number): void {
  if (found !== expected) throw new ImportError('JSON_STAT_SIZE', { place, expected, found });
}

/** An index counts cells from 0, written without leading zeros. */
function assertIndex(member: string, key: string, total: number): void {
  if (/^(0|[1-9]\d{0,14})$/u.test(key) && Number(key) < total) return;
  throw new ImportError('JSON_STAT_INDEX', { place: `${member}["${key}"]`, cells: total });
}
