import { ChartTable } from '../../charts/chart-table.tsx';
import { StackedBar } from '../../charts/stacked-bar.tsx';
import { useWords, type Words } from '../../words/words.ts';
import { SOURCE_LANGUAGE, type Figure } from './figures.ts';
import type { RegionPage } from './region.loader.ts';

type Typology = NonNullable<RegionPage['typology']>;

/** How urban or rural the region is: its units by type. */
export function Settlement({
  typology,
  source,
  region,
}: {
  readonly typology: Typology | null;
  readonly source: Figure['latest']['source'] | null;
  readonly region: string;
}) {
  const words = useWords();
  return (
    <section aria-labelledby="settlement">
      <h2 id="settlement">{words.say('region.settlement.title')}</h2>
      <p className="soft">{words.say('region.settlement.about')}</p>
      {typology === null ? (
        <p className="notice">{words.say('region.settlement.none')}</p>
      ) : (
        <TypologyChart typology={typology} region={region} />
      )}
      {source?.url == null ? null : (
        <p className="small soft">
          {words.say('region.figures.source')}{' '}
          <a href={source.url} lang={SOURCE_LANGUAGE}>
            {source.name}
          </a>
        </p>
      )}
    </section>
  );
}

function TypologyChart({
  typology,
  region,
}: {
  readonly typology: Typology;
  readonly region: string;
}) {
  const words = useWords();
  const caption = words.say('region.settlement.caption', { region });
  const parts = partsOf(words, typology);
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const columns = [
    { key: 'type', title: words.say('region.settlement.type') },
    { key: 'number', title: words.say('region.settlement.number'), isNumeric: true },
    { key: 'share', title: words.say('region.settlement.share'), isNumeric: true },
  ];
  const rows = parts.map(({ key, label, value }) => ({
    key,
    cells: [
      label,
      words.number(value),
      words.number(value / whole, { style: 'percent', maximumFractionDigits: 0 }),
    ],
  }));
  return (
    <figure className="chart-figure">
      <StackedBar
        parts={parts}
        name={`${caption}: ${parts.map(({ label, text }) => `${label} ${text}`).join('; ')}`}
      />
      <details className="region-details">
        <summary>{words.say('region.as-table')}</summary>
        <ChartTable caption={caption} columns={columns} rows={rows} />
      </details>
    </figure>
  );
}

function partsOf(words: Words, { urban, intermediate, rural }: Typology) {
  const types = [
    ['urban', words.say('region.settlement.urban'), urban],
    ['intermediate', words.say('region.settlement.intermediate'), intermediate],
    ['rural', words.say('region.settlement.rural'), rural],
  ] as const;
  return types.map(([key, label, value]) => ({
    key,
    label,
    value,
    text: words.say('region.settlement.units', { count: value }),
  }));
}
