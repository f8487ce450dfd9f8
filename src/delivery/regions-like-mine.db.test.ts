import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

const DOCUMENT = readFileSync(new URL('../../docs/regions-like-mine.md', import.meta.url), 'utf8');

interface Similar {
  readonly region: { readonly code: string; readonly name: string };
  readonly distance: number;
  readonly rankingDistance: number;
  readonly comparedOn: { readonly shared: number; readonly total: number };
  readonly because: readonly {
    readonly code: string;
    readonly kind: string;
    readonly label: string;
    readonly difference: number;
    readonly weight: number;
    readonly own: { readonly text: string; readonly value: number | null };
    readonly other: { readonly text: string; readonly value: number | null };
  }[];
}

interface Lesson {
  readonly practice: { readonly title: string };
  readonly region: { readonly name: string };
  readonly points: number;
  readonly because: readonly { readonly kind: string; readonly points: number }[];
}

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('seeded', []);
  api = openPublicSchema(database.url);
}, 180_000);

afterAll(async () => {
  await api.close();
  await database.close();
});

/** The lines of a table in the document, between two comments with its name. */
function tableOf(name: string): readonly string[] {
  const [, part = ''] = DOCUMENT.split(`<!-- ${name} -->`);
  const rows = part.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => row.replaceAll(/\s+/gu, ' ').trim());
}

function rowOf(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

async function similar(code: string): Promise<readonly Similar[]> {
  const data = await api.data<{ region: { similar: readonly Similar[] } }>(
    `{ region(code: "${code}", locale: "en") { similar(first: 20) {
      region { code name } distance rankingDistance comparedOn { shared total }
      because { kind code label difference weight own { text value } other { text value } } } } }`,
  );
  return data.region.similar;
}

/** Newest figures of an indicator by region, straight from the tables; parts of a region do not count. */
async function figures(indicator: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.sql<{ code: string; value: number }>(
    `SELECT DISTINCT ON (g.code) g.code, o.value::float8 AS value
     FROM cms.region g JOIN cms.region_nuts_unit u ON u.region_id = g.id
     JOIN cms.observation o ON o.nuts_code = u.nuts_code AND o.superseded_at IS NULL AND o.value IS NOT NULL
     JOIN cms.indicator i ON i.id = o.indicator_id AND i.code = $1
     WHERE u.is_statistics_proxy OR NOT EXISTS (
       SELECT FROM cms.region_nuts_unit part
       WHERE part.region_id = g.id AND part.nuts_version = u.nuts_version
         AND NOT part.is_statistics_proxy AND part.nuts_code <> u.nuts_code)
     ORDER BY g.code, o.period DESC, u.is_statistics_proxy`,
    [indicator],
  );
  return new Map(rows.map(({ code, value }) => [code, value]));
}

it('the worked comparison of the document is what the service answers', async () => {
  const valencia = (await similar('murcia')).find(({ region }) => region.code === 'valencia')!;
  expect(tableOf('comparison')).toEqual(
    valencia.because.map(({ label, weight, own, other, difference }) =>
      rowOf([label, weight, own.text, other.text, difference.toFixed(3)]),
    ),
  );
  expect(DOCUMENT).toContain(`distance **${valencia.distance.toFixed(3)}**`);
  expect(DOCUMENT).toContain(`ranking distance **${valencia.rankingDistance.toFixed(3)}**`);
});

it('the arithmetic of the document can be done by hand from the figures', async () => {
  const rates = [...(await figures('at_risk_of_poverty_or_social_exclusion'))];
  const values = rates.map(([, value]) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  const byCode = new Map(rates);
  const gap = Math.abs(byCode.get('murcia')! - byCode.get('valencia')!);
  const difference = gap / (deviation * Math.SQRT2);
  expect(DOCUMENT).toContain(
    `${gap.toFixed(1)} / (${deviation.toFixed(2)} · √2) = ${difference.toFixed(3)}`,
  );
  expect(DOCUMENT).toContain(`${values.length} regions have a value`);
  const { because, distance, rankingDistance } = (await similar('murcia')).find(
    ({ region }) => region.code === 'valencia',
  )!;
  const weight = because.reduce((sum, reason) => sum + reason.weight, 0);
  const sum = because.reduce((total, reason) => total + reason.weight * reason.difference ** 2, 0);
  expect(DOCUMENT).toContain(`√(${sum.toFixed(3)} / ${weight.toFixed(1)})`);
  expect(Math.sqrt(sum / weight)).toBeCloseTo(distance, 3);
  expect(Math.sqrt((sum + 1) / (weight + 1))).toBeCloseTo(rankingDistance, 3);
});

it('the list of the document is what the service answers', async () => {
  const rows = (await similar('skane')).slice(0, 5).map((one) => {
    const { shared, total } = one.comparedOn;
    const basis = `${shared} of ${total}`;
    return rowOf([one.region.name, one.distance.toFixed(3), one.rankingDistance.toFixed(3), basis]);
  });
  expect(tableOf('list')).toEqual(rows);
});

it('the lessons of the document are what the service answers', async () => {
  const { practicesToLearnFrom } = await api.data<{
    practicesToLearnFrom: { lessons: readonly Lesson[] };
  }>(`{ practicesToLearnFrom(region: "basque-country", locale: "en", first: 3) {
    lessons { practice { title } region { name } points because { kind points } } } }`);
  const kinds = ['SIMILAR_REGION', 'WEAK_DIMENSION', 'NO_OWN_PRACTICE', 'HIGHER_SCORE'];
  const rows = practicesToLearnFrom.lessons.map(({ practice, region, points, because }) => {
    const of = (wanted: (kind: string) => boolean) =>
      because
        .filter(({ kind }) => wanted(kind))
        .reduce((sum, reason) => sum + reason.points, 0)
        .toFixed(2);
    const cells = kinds.map((kind) => of((own) => own === kind));
    const quality = of((kind) => !kinds.includes(kind));
    return rowOf([practice.title, region.name, ...cells, quality, points.toFixed(2)]);
  });
  expect(tableOf('lessons')).toEqual(rows);
});
