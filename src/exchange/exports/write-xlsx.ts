import { PassThrough, type Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { safeText, type Cell } from './cell.ts';
import type { Table } from './write-csv.ts';

/** A short table that explains the long one. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A workbook: one long sheet whose rows come in batches, and short ones after it. */
export interface Workbook {
  readonly name: string;
  readonly table: Table;
  readonly sheets: readonly Sheet[];
  readonly createdAt: Date;
}

/** The part of a sheet of exceljs behind which rows wait to be compressed. */
interface PipedSheet {
  readonly stream: { readonly pipes: readonly Writable[] };
}

/** Characters that a cell can hold. Source: Microsoft, "Excel specifications and limits". */
const MAX_CELL = 32_767;
/** Bytes of the file that may wait for the reader. */
const MAX_WAITING = 1_048_576;
/** Rows that are written before we wait for those before them. */
const ROWS_AT_ONCE = 25;
const NOTHING = new Uint8Array(0);

/**
 * Writes a workbook as XLSX. Rows are taken no faster than they are read from here: what waits for
 * compression or for the reader is bounded. Cells are typed, so no text is run as a formula; texts are
 * neutralised as in CSV all the same, because tables are saved as CSV later.
 */
export async function* writeXlsx(workbook: Workbook): AsyncGenerator<Uint8Array, void, undefined> {
  const sink = new PassThrough({ highWaterMark: MAX_WAITING });
  const written = fill(workbook, sink).catch((error: unknown) => {
    sink.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const chunk of sink) yield chunk as Uint8Array;
    await written;
  } finally {
    sink.destroy();
  }
}

async function fill({ name, table, sheets, createdAt }: Workbook, sink: Writable): Promise<void> {
  const gone = new AbortController();
  sink.once('close', () => gone.abort());
  // Loading it takes longer than everything else at the start; few instances ever write a workbook.
  const { default: excel } = await import('exceljs');
  const writer = new excel.stream.xlsx.WorkbookWriter({ stream: sink, useSharedStrings: false });
  writer.created = createdAt;
  writer.modified = createdAt;
  writer.creator = 'Integration Lab';
  writer.lastModifiedBy = 'Integration Lab';
  const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
  sheet.addRow([...table.keys]).commit();
  let written = 0;
  for await (const rows of table.batches) {
    for (const row of rows) {
      sheet.addRow(row.map(typedCell)).commit();
      written += 1;
      if (written % ROWS_AT_ONCE === 0)
        await whenPassed(sheet as unknown as PipedSheet, gone.signal);
    }
  }
  sheet.commit();
  for (const { name: title, rows } of sheets) {
    const short = writer.addWorksheet(title);
    for (const row of rows) short.addRow(row.map(typedCell)).commit();
    short.commit();
  }
  await writer.commit();
}

/**
 * exceljs writes on, however much waits. So we send an empty piece after the rows and wait until it has
 * passed: then the rows before it have gone into the compression, which waits for the reader.
 * @throws AbortError when the reader has gone
 */
async function whenPassed({ stream }: PipedSheet, gone: AbortSignal): Promise<void> {
  await setImmediate(); // compression reports back between turns of the event loop
  gone.throwIfAborted();
  for (const pipe of stream.pipes) {
    await new Promise<void>((resolve, reject) => {
      const giveUp = () => reject(gone.reason as Error);
      gone.addEventListener('abort', giveUp, { once: true });
      pipe.write(NOTHING, () => {
        gone.removeEventListener('abort', giveUp);
        resolve();
      });
    });
  }
}

function typedCell(cell: Cell): string | number | boolean | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== 'string') return cell;
  const text = safeText(cell);
  return text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - 1)}\u2026`;
}
