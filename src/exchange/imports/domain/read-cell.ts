import type { FactShape } from './import-columns.ts';
import type { ImportCell } from './import-table.ts';

/** A cell that was read, or the code of what is wrong with it. */
export type ReadCell =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string };

const DAY_OF_INSTANT = /^(\d{4}-\d{2}-\d{2})T00:00:00(\.000)?Z$/u;
const INTEGER = /^-?\d{1,15}$/u;

/**
 * Reads the cell of a fact. Null stays null; a list may be divided by `|` or `;`.
 * Codes: `TABLE_NOT_A_NUMBER`, `TABLE_NOT_A_TRUTH_VALUE`, `TABLE_NOT_A_TEXT`, `TABLE_NOT_A_LIST`,
 * `TABLE_NOT_JSON`.
 */
export function readCell(shape: FactShape, cell: ImportCell): ReadCell {
  if (cell === null) return value(shape === 'LIST' || shape === 'JSON' ? [] : null);
  switch (shape) {
    case 'LIST':
      return readList(cell);
    case 'INTEGER':
      return readInteger(cell);
    case 'BOOLEAN':
      return readTruth(cell);
    case 'JSON':
      return readJson(cell);
    case 'CODE':
      return typeof cell === 'string' ? value(cell.trim().toUpperCase()) : bad('TABLE_NOT_A_TEXT');
    case 'DAY':
      return typeof cell === 'string' ? value(dayOf(cell.trim())) : bad('TABLE_NOT_A_TEXT');
    case 'TEXT':
      return readText(cell);
  }
}

function value(read: unknown): ReadCell {
  return { ok: true, value: read };
}

function bad(code: string): ReadCell {
  return { ok: false, code };
}

/** A spreadsheet turns a year into a number. */
function readText(cell: ImportCell): ReadCell {
  if (typeof cell === 'number') return value(String(cell));
  return typeof cell === 'string' ? value(cell.trim()) : bad('TABLE_NOT_A_TEXT');
}

function readList(cell: ImportCell): ReadCell {
  if (Array.isArray(cell)) {
    return cell.every((one) => typeof one === 'string') ? value(cell) : bad('TABLE_NOT_A_LIST');
  }
  if (typeof cell !== 'string') return bad('TABLE_NOT_A_LIST');
  return value(
    cell
      .split(/[|;]/u)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );
}

function readInteger(cell: ImportCell): ReadCell {
  if (typeof cell === 'number') return value(cell);
  const isNumber = typeof cell === 'string' && INTEGER.test(cell.trim());
  return isNumber ? value(Number(cell)) : bad('TABLE_NOT_A_NUMBER');
}

function readTruth(cell: ImportCell): ReadCell {
  if (typeof cell === 'boolean') return value(cell);
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  return word === 'true' || word === 'false'
    ? value(word === 'true')
    : bad('TABLE_NOT_A_TRUTH_VALUE');
}

function readJson(cell: ImportCell): ReadCell {
  if (Array.isArray(cell)) return value(cell);
  if (typeof cell !== 'string') return bad('TABLE_NOT_JSON');
  try {
    const parsed: unknown = JSON.parse(cell);
    return Array.isArray(parsed) ? value(parsed) : bad('TABLE_NOT_JSON');
  } catch {
    return bad('TABLE_NOT_JSON');
  }
}

/** A spreadsheet has no days, only instants; midnight is a day. */
function dayOf(text: string): string {
  return DAY_OF_INSTANT.exec(text)?.[1] ?? text;
}
