import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ARBITRARY_FILTER, arbitraryRow, idOf } from '../../../test/builders/facet-rows.ts';
import { FACET_NAMES, type FacetName } from './facet.ts';
import { FacetColumnsDraft } from './facet-columns-draft.ts';
import type { ColumnOrder, ColumnPageRequest } from './facet-columns-page.ts';
import { ColumnSelection } from './facet-columns-selection.ts';
import { emptyColumns, type FacetColumns, type FacetRow } from './facet-columns.ts';
import { FacetVocabulary } from './facet-vocabulary.ts';
import { isInBox, isNear } from './map-geometry.ts';
import { firstMonth, lastMonth, NO_FILTER, type PracticeFilter } from './practice-filter.ts';

const VOCABULARY = new FacetVocabulary({
  locales: [
    { code: 'en', fallback: [], isReadable: true },
    { code: 'ca', fallback: ['es', 'en'], isReadable: true },
  ],
  regions: [{ code: 'skane', labels: { sv: 'Skåne', de: 'Schonen' } }],
  terms: [
    { taxonomy: 'POLICY_AREA', code: 'labour', parent: null, labels: { en: 'Work', es: 'Empleo' } },
    { taxonomy: 'POLICY_AREA', code: 'labour-youth', parent: 'labour', labels: {} },
    { taxonomy: 'EVALUATION_ASPECT', code: 'innovation', parent: null, labels: { en: 'New' } },
  ],
});

function columnsAfter(base: FacetColumns, rows: readonly FacetRow[], version: number) {
  const draft = new FacetColumnsDraft(base);
  for (const row of rows) draft.put(row);
  return draft.finish({ version, vocabulary: VOCABULARY });
}

/** Several rounds of changes; a practice can change in each of them. */
const ROUNDS = fc.array(
  fc.array(fc.integer({ min: 1, max: 40 }).chain(arbitraryRow), { maxLength: 25 }),
  { minLength: 1, maxLength: 4 },
);

function newestRows(rounds: readonly (readonly FacetRow[])[]): readonly FacetRow[] {
  return [...new Map(rounds.flat().map((row) => [row.ordinal, row])).values()];
}

const ANY_OF = {
  countries: (row: FacetRow) => row.countries,
  regions: (row: FacetRow) => row.regions,
  authorityRoles: (row: FacetRow) => [row.authorityRole],
  authorityModes: (row: FacetRow) => [row.authorityMode],
  policyAreas: (row: FacetRow) =>
    row.policyAreas.includes('labour-youth') ? [...row.policyAreas, 'labour'] : row.policyAreas,
  targetGroups: (row: FacetRow) => row.targetGroups,
  aspects: (row: FacetRow) => row.aspects,
  criteria: (row: FacetRow) => row.criteria,
  statuses: (row: FacetRow) => [row.status],
  outcomes: (row: FacetRow) => [row.outcome ?? 'UNKNOWN'],
  languages: (row: FacetRow) => row.languages,
} as const;

/** The filter once more, as simply as it can be said. */
function meets(row: FacetRow, filter: PracticeFilter): boolean {
  const { minRating, period, bbox, near } = filter;
  const fields = Object.keys(ANY_OF) as (keyof typeof ANY_OF)[];
  const begin = row.periodStart ?? row.periodEnd;
  const end = row.periodEnd ?? (row.status === 'ONGOING' ? '9999' : row.periodStart);
  return (
    fields.every((field) => {
      const wanted: readonly string[] = filter[field] ?? [];
      return wanted.length === 0 || ANY_OF[field](row).some((value) => wanted.includes(value));
    }) &&
    (minRating === null || (row.bestRating !== null && row.bestRating >= minRating)) &&
    (period?.from == null || (end !== null && lastMonth(end) >= firstMonth(period.from))) &&
    (period?.to == null || (begin !== null && firstMonth(begin) <= lastMonth(period.to))) &&
    (bbox === null || isInBox(bbox, row.longitude, row.latitude)) &&
    (near === null || isNear(near, row.longitude, row.latitude))
  );
}

interface Found {
  readonly id: string;
  readonly publishedAt: number;
  readonly row: FacetRow;
}

function findSimply(rows: readonly FacetRow[], filter: PracticeFilter, ownOnly: boolean) {
  return rows
    .filter((row) => row.isLive && meets(row, filter))
    .flatMap((row): Found[] => {
      const own = row.rows.find(({ locale }) => locale === 'en');
      if (own === undefined || (ownOnly && !own.isOwn)) return [];
      return [{ id: row.practiceId, publishedAt: own.publishedAt, row }];
    });
}

function compareIds(one: Found, other: Found): number {
  return one.id < other.id ? -1 : 1;
}

const NEWEST: ColumnOrder = { byRelevance: false, byTime: 'NEWEST' };
const OLDEST: ColumnOrder = { byRelevance: false, byTime: 'OLDEST' };

function select(
  columns: FacetColumns,
  filter: PracticeFilter = NO_FILTER,
  rest: Partial<ConstructorParameters<typeof ColumnSelection>[1]> = {},
): ColumnSelection {
  const request = { locale: 'en', ownOnly: false, scope: null, hits: null, ...rest };
  return new ColumnSelection(columns, { ...request, filter });
}

function allIds(selection: ColumnSelection, order: ColumnOrder): readonly string[] {
  const request: ColumnPageRequest = { order, direction: 'FORWARD', cursor: null, limit: 1_000 };
  return selection.page(request).map(({ id }) => id);
}

describe('facet columns', () => {
  it('find and order what a simple walk over the rows finds, after any changes', () => {
    fc.assert(
      fc.property(ROUNDS, ARBITRARY_FILTER, fc.boolean(), (rounds, filter, ownOnly) => {
        let columns = emptyColumns();
        rounds.forEach((rows, round) => {
          columns = columnsAfter(columns, rows, round + 1);
          // Asked for in between, so that orders are brought up to date and not only made anew.
          allIds(select(columns), NEWEST);
        });
        const found = findSimply(newestRows(rounds), filter, ownOnly);
        const selection = select(columns, filter, { ownOnly });
        expect(selection.count).toBe(found.length);
        const newest = found.toSorted(
          (one, other) => other.publishedAt - one.publishedAt || compareIds(one, other),
        );
        expect(allIds(selection, NEWEST)).toEqual(newest.map(({ id }) => id));
        const oldest = found.toSorted(
          (one, other) => one.publishedAt - other.publishedAt || compareIds(one, other),
        );
        expect(allIds(selection, OLDEST)).toEqual(oldest.map(({ id }) => id));
        const points = selection.mapPoints();
        expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
      }),
      { numRuns: 120 },
    );
  });

  it('A-06 count by each value what the filter would find with it, their own selection aside', () => {
    fc.assert(
      fc.property(ROUNDS, ARBITRARY_FILTER, (rounds, filter) => {
        const columns = rounds.reduce(
          (base, rows, round) => columnsAfter(base, rows, round + 1),
          emptyColumns(),
        );
        const counts = select(columns, filter).countFacets(FACET_NAMES);
        for (const { facet, value, count } of counts) {
          const [field, selected] = selectionOf(facet, value);
          expect([facet, value, count]).toEqual([
            facet,
            value,
            select(columns, { ...filter, [field]: selected }).count,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leave what somebody is still reading as it was', () => {
    fc.assert(
      fc.property(ROUNDS, ROUNDS, (before, after) => {
        const old = columnsAfter(emptyColumns(), before.flat(), 1);
        const seen = () => [
          allIds(select(old), NEWEST),
          allIds(select(old), OLDEST),
          select(old).countFacets(FACET_NAMES),
          select(old).mapPoints(),
        ];
        const first = seen();
        columnsAfter(old, after.flat(), 2);
        expect(seen()).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });

  it('page forwards and backwards through any order without repeating or skipping', () => {
    const hits = fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 41, maxLength: 41 })
      .map((ranks) => ({
        ordinals: Int32Array.from(ranks.keys()),
        ranks: Float32Array.from(ranks, (rank) => rank / 10),
      }));
    const orders = fc.constantFrom<ColumnOrder>(
      NEWEST,
      OLDEST,
      { byRelevance: true, byTime: null },
      { byRelevance: true, byTime: 'NEWEST' },
      { byRelevance: true, byTime: 'OLDEST' },
    );
    fc.assert(
      fc.property(ROUNDS, hits, orders, (rounds, found, order) => {
        const columns = columnsAfter(emptyColumns(), rounds.flat(), 1);
        const selection = select(columns, NO_FILTER, { hits: found });
        const whole = allIds(selection, order);
        expect(whole).toHaveLength(selection.count);
        for (const direction of ['FORWARD', 'BACKWARD'] as const) {
          const walked: string[] = [];
          let request: ColumnPageRequest = { order, direction, cursor: null, limit: 3 };
          for (
            let page = selection.page(request);
            page.length > 0;
            page = selection.page(request)
          ) {
            walked.push(...page.map(({ id }) => id));
            request = { ...request, cursor: page.at(-1)! };
          }
          expect(direction === 'FORWARD' ? walked : walked.reverse()).toEqual(whole);
        }
      }),
    );
  });

  it('find by relevance what a search found, and nothing that is gone', () => {
    const rows = fc.sample(fc.tuple(arbitraryRow(1), arbitraryRow(2), arbitraryRow(3)), 1)[0]!;
    const en = [{ locale: 'en', isOwn: true, publishedAt: 5 }];
    const columns = columnsAfter(
      emptyColumns(),
      rows.map((row) => ({ ...row, isLive: row.ordinal !== 2, rows: en })),
      1,
    );
    const hits = {
      ordinals: Int32Array.of(3, 2, 1, 99),
      ranks: Float32Array.of(0.1, 0.9, 0.5, 0.7),
    };
    const selection = select(columns, NO_FILTER, { hits });
    expect(allIds(selection, { byRelevance: true, byTime: 'NEWEST' })).toEqual([idOf(1), idOf(3)]);
  });

  it('E-05 roll up: a practice counts once in a wider term, even with two narrower ones', () => {
    const vocabulary = new FacetVocabulary({
      locales: [{ code: 'en', fallback: [], isReadable: true }],
      regions: [],
      terms: [
        ...['work', 'spare'].map((code) => ({ code, parent: null })),
        ...['skills', 'jobs'].map((code) => ({ code, parent: 'work' })),
        { code: 'courses', parent: 'skills' },
      ].map((term) => ({ taxonomy: 'POLICY_AREA', labels: {}, ...term })),
    });
    const areas = [['skills', 'jobs'], ['courses'], ['spare'], ['jobs', 'work']];
    const draft = new FacetColumnsDraft(emptyColumns());
    areas.forEach((policyAreas, ordinal) => {
      const [row] = fc.sample(arbitraryRow(ordinal), 1);
      const rows = [{ locale: 'en', isOwn: true, publishedAt: ordinal }];
      draft.put({ ...row!, isLive: true, policyAreas, rows });
    });
    const columns = draft.finish({ version: 1, vocabulary });
    const counts = select(columns).countFacets(['POLICY_AREA']);
    expect(counts.map(({ value, parent, count }) => [value, parent, count]).sort()).toEqual([
      ['courses', 'skills', 1],
      ['jobs', 'work', 2],
      ['skills', 'work', 2],
      ['spare', null, 1],
      ['work', null, 3],
    ]);
    expect(select(columns, { ...NO_FILTER, policyAreas: ['skills'] }).count).toBe(2);
    expect(select(columns, { ...NO_FILTER, policyAreas: ['work', 'spare'] }).count).toBe(4);
  });
});

/** The filter that a value of a facet stands for. */
function selectionOf(facet: FacetName, value: string): readonly [keyof PracticeFilter, unknown] {
  switch (facet) {
    case 'PERIOD':
      return ['period', { from: value, to: value }];
    case 'COUNTRY':
      return ['countries', [value]];
    case 'REGION':
      return ['regions', [value]];
    case 'AUTHORITY_ROLE':
      return ['authorityRoles', [value]];
    case 'AUTHORITY_MODE':
      return ['authorityModes', [value]];
    case 'POLICY_AREA':
      return ['policyAreas', [value]];
    case 'TARGET_GROUP':
      return ['targetGroups', [value]];
    case 'ASPECT':
      return ['aspects', [value]];
    case 'CRITERION':
      return ['criteria', [value]];
    case 'STATUS':
      return ['statuses', [value]];
    case 'OUTCOME':
      return ['outcomes', [value]];
    case 'LANGUAGE':
      return ['languages', [value]];
  }
}
