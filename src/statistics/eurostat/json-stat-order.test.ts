import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, Cube } from '../domain/cube.ts';
import { parseJsonStat } from './json-stat.ts';

const DIMENSIONS = {
  freq: ['A'],
  sex: ['T', 'F'],
  geo: ['SE22', 'ES51', 'ITF3'],
  time: ['2017', '2018', '2019', '2020'],
} as const;
type Name = keyof typeof DIMENSIONS;
const NAMES = Object.keys(DIMENSIONS) as Name[];
const CELLS = NAMES.reduce((product, name) => product * DIMENSIONS[name].length, 1);

interface Figure {
  readonly value: number | null;
  readonly flag: string | null;
}

/** Writes figures, given in the order of {@link NAMES}, with the dimensions in another order, sparse or dense. */
function write(figures: readonly Figure[], names: readonly Name[], isDense: boolean): string {
  const value: Record<number, number | null> = {};
  const status: Record<number, string | null> = {};
  figures.forEach((figure, index) => {
    const positions = positionsOf(index);
    const place = names.reduce((at, name) => at * DIMENSIONS[name].length + positions[name], 0);
    if (figure.value !== null || isDense) value[place] = figure.value;
    if (figure.flag !== null || isDense) status[place] = figure.flag;
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: names,
    size: names.map((name) => DIMENSIONS[name].length),
    dimension: Object.fromEntries(
      NAMES.map((name) => [name, { category: { index: DIMENSIONS[name] } }]),
    ),
    value: isDense ? Object.values(value) : value,
    status: isDense ? Object.values(status) : status,
  });
}

function positionsOf(index: number): Readonly<Record<Name, number>> {
  let rest = index;
  const entries = NAMES.toReversed().map((name) => {
    const position = rest % DIMENSIONS[name].length;
    rest = Math.floor(rest / DIMENSIONS[name].length);
    return [name, position] as const;
  });
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** Cells by the codes of their dimensions, whatever the order. */
async function byCode({ header, portions }: Cube): Promise<Readonly<Record<string, Figure>>> {
  const cells: Cell[] = [];
  for await (const portion of portions) cells.push(...portion);
  return Object.fromEntries(
    cells.map(({ codes, value, flag }) => [
      codes
        .map((code, place) => `${header.dimensions[place]}=${code}`)
        .sort()
        .join(),
      { value, flag },
    ]),
  );
}

describe('the order of dimensions in JSON-stat', () => {
  it('gives the same cells whatever the order, sparse or dense', async () => {
    const figure = fc.record({
      value: fc.option(fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10)),
      flag: fc.constantFrom(null, 'b', 'u', 'bu'),
    });
    const figures = fc.array(figure, { minLength: CELLS, maxLength: CELLS });
    const order = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });
    await fc.assert(
      fc.asyncProperty(figures, order, fc.boolean(), async (list, names, isDense) => {
        const cells = await byCode(parseJsonStat(write(list, names, isDense)));
        expect(cells).toEqual(await byCode(parseJsonStat(write(list, NAMES, false))));
        expect(Object.keys(cells)).toHaveLength(CELLS);
        expect(cells['freq=A,geo=ES51,sex=F,time=2019']).toEqual(list[4 * 3 + 4 + 2]);
      }),
    );
  });
});
