import { describe, expect, it } from '@jest/globals';
import readExcel from 'read-excel-file/node';
import type { Cell } from './cell.ts';
import { writeXlsx } from './write-xlsx.ts';

const CREATED = new Date('2026-01-02T03:04:05Z');

/** A table of random-looking rows that says how many were taken and whether it was ended. */
function endlessTable(rows: number) {
  const state = { taken: 0, isEnded: false };
  async function* batches(): AsyncGenerator<readonly (readonly Cell[])[]> {
    try {
      for (let row = 0; row < rows; row += 1) {
        state.taken += 1;
        const noise = Array.from(
          { length: 40 },
          (_, at) => ((row + 1) * (at + 7) * 2_654_435_761) % 4_294_967_296,
        );
        yield [[row, ...noise.map((one) => one.toString(36).repeat(4))]];
      }
    } finally {
      state.isEnded = true;
    }
  }
  const keys = Array.from({ length: 41 }, (_, at) => `c${at}`);
  return { state, table: { keys, batches: batches() } };
}

/** Waits until no more rows are taken. @returns how many were */
async function whenStill(state: { readonly taken: number }): Promise<number> {
  let before = -1;
  while (state.taken !== before) {
    before = state.taken;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return before;
}

function workbookOf(table: ReturnType<typeof endlessTable>['table']) {
  return { name: 'rows', table, sheets: [{ name: 'more', rows: [['a', 1]] }], createdAt: CREATED };
}

describe('a workbook', () => {
  it('E-14 is read back by another library, types kept', async () => {
    async function* batches() {
      yield [['=1+1', -5, true, null, 'x'.repeat(40_000)] as const];
    }
    const table = { keys: ['text', 'number', 'flag', 'gap', 'long'], batches: batches() };
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeXlsx({ ...workbookOf(table), name: 'rows' })) chunks.push(chunk);
    const [rows, more] = await readExcel(Buffer.concat(chunks));
    const [, [text, number, flag, gap, long]] = rows!.data as unknown as [unknown, Cell[]];
    expect([text, number, flag, gap]).toEqual(["'=1+1", -5, true, null]);
    expect(long).toBe(`${'x'.repeat(32_766)}…`);
    expect(more!.data).toEqual([['a', 1]]);
  });

  it('E-14 takes rows no faster than it is read', async () => {
    const { state, table } = endlessTable(100_000);
    const chunks = writeXlsx(workbookOf(table));
    await chunks.next();
    await chunks.next();
    const paused = await whenStill(state);
    expect(paused).toBeLessThan(20_000);
    await chunks.return(undefined);
  });

  it('E-14 ends its source when the reader goes away', async () => {
    const { state, table } = endlessTable(100_000);
    const chunks = writeXlsx(workbookOf(table));
    await chunks.next();
    await chunks.return(undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(state.isEnded).toBe(true);
    expect(state.taken).toBeLessThan(100_000);
  });

  it('E-14 tells the reader when its source breaks', async () => {
    async function* batches(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield [['a']];
      throw new Error('the database has gone');
    }
    const chunks = writeXlsx(workbookOf({ keys: ['c'], batches: batches() }));
    await expect(
      (async () => {
        for await (const chunk of chunks) expect(chunk.length).toBeGreaterThan(0);
      })(),
    ).rejects.toThrow('the database has gone');
  });
});
