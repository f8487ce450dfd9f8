import { ChartTable } from '../../charts/chart-table.tsx';
import { LineChart } from '../../charts/line-chart.tsx';
import { knownValues, stepsOf } from '../../charts/scale.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { useWords, type Words } from '../../words/words.ts';
import { SourceWords } from './figure-source.tsx';
import { sayFigure, sayShortFigure, sayUnit } from './figure-words.ts';
import { everyYear, type Figure, type TrendYear } from './figures.ts';

/** The course of a figure: at a glance, and opened as a chart with its table. */
export function FigureTrend({
  figure,
  region,
}: {
  readonly figure: Figure;
  readonly region: string;
}) {
  const words = useWords();
  const { label, trend, latest } = figure;
  const points = everyYear(trend);
  return (
    <details className="region-details region-trend">
      <summary>
        <Sparkline points={points} />
        <span>
          <span className="visually-hidden">{label}, </span>
          {words.say('region.figures.trend', {
            from: trend[0]?.label,
            to: trend.at(-1)?.label,
          })}
        </span>
      </summary>
      <LineChart
        points={points}
        name={nameOf(words, figure)}
        format={(value) => sayShortFigure(words, value, latest.unit)}
      />
      {stepsOf(points)[0] === 0 ? null : (
        <p className="small soft">{words.say('region.figures.axis')}</p>
      )}
      <TrendTable
        trend={trend}
        unit={latest.unit}
        caption={words.say('region.figures.trend-caption', { label, region })}
      />
    </details>
  );
}

function TrendTable({
  trend,
  unit,
  caption,
}: {
  readonly trend: readonly TrendYear[];
  readonly unit: string;
  readonly caption: string;
}) {
  const words = useWords();
  const hasNotes = trend.some(({ notes }) => notes.length > 0);
  const columns = [
    { key: 'year', title: words.say('region.year') },
    {
      key: 'value',
      title: `${words.say('region.value')} (${sayUnit(words, unit)})`,
      isNumeric: true,
    },
    ...(hasNotes ? [{ key: 'note', title: words.say('region.note') }] : []),
  ];
  const rows = trend.map(({ label, value, notes }) => ({
    key: label,
    cells: [
      label,
      value === null ? '–' : sayFigure(words, value, unit),
      ...(hasNotes ? [<Notes key="notes" notes={notes} />] : []),
    ],
  }));
  return <ChartTable caption={caption} columns={columns} rows={rows} />;
}

function Notes({ notes }: { readonly notes: TrendYear['notes'] }) {
  return notes.map(({ text, language }, index) => (
    <span key={text}>
      {index === 0 ? null : '; '}
      {language === undefined ? text : <SourceWords text={text} />}
    </span>
  ));
}

function nameOf(words: Words, { label, trend, latest }: Figure): string {
  const known = trend.filter(({ value }) => value !== null);
  const values = knownValues(known);
  const say = (value: number | null | undefined) => sayFigure(words, value ?? 0, latest.unit);
  return words.say('region.figures.trend-name', {
    label,
    first: say(known[0]?.value),
    from: known[0]?.label,
    last: say(known.at(-1)?.value),
    to: known.at(-1)?.label,
    low: say(Math.min(...values)),
    high: say(Math.max(...values)),
  });
}
