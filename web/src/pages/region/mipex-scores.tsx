import { BarChart } from '../../charts/bar-chart.tsx';
import { ChartTable } from '../../charts/chart-table.tsx';
import { useWords } from '../../words/words.ts';
import { SourceWords } from './figure-source.tsx';
import type { RegionPage } from './region.loader.ts';

type Score = RegionPage['mipex']['scores'][number];

/** The score over all dimensions. */
const OVERALL = 'overall';

/** How the region scores in MIPEX-R, as far as scores are known. */
export function MipexScores({
  mipex,
  region,
}: {
  readonly mipex: RegionPage['mipex'];
  readonly region: string;
}) {
  const words = useWords();
  const { url, scores } = mipex;
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{words.say('region.mipex.title')}</h2>
      <p className="soft">{words.say('region.mipex.about')}</p>
      {scores.length === 0 ? (
        <p className="notice">
          {words.say(url == null ? 'region.mipex.not-member' : 'region.mipex.no-scores')}
        </p>
      ) : (
        <ScoreChart scores={scores} region={region} />
      )}
      {url == null ? null : (
        <p>
          <a href={url}>{words.say('region.mipex.link')}</a>
        </p>
      )}
    </section>
  );
}

function ScoreChart({
  scores,
  region,
}: {
  readonly scores: readonly Score[];
  readonly region: string;
}) {
  const words = useWords();
  const caption = words.say('region.mipex.caption', { region });
  const bars = inOrder(scores).map(({ dimension, label, score, year }) => ({
    key: `${dimension} ${year ?? ''}`,
    label: [label, ...(year == null ? [] : [year])].join(', '),
    value: score,
    text: words.number(score),
    isMain: dimension === OVERALL,
  }));
  const name = `${caption}: ${bars.map(({ label, text }) => `${label} ${text}`).join('; ')}`;
  return (
    <figure className="chart-figure">
      <BarChart bars={bars} highest={100} name={name} />
      <details className="region-details">
        <summary>{words.say('region.as-table')}</summary>
        <ScoreTable scores={inOrder(scores)} caption={caption} />
      </details>
    </figure>
  );
}

function ScoreTable({
  scores,
  caption,
}: {
  readonly scores: readonly Score[];
  readonly caption: string;
}) {
  const words = useWords();
  const columns = [
    { key: 'dimension', title: words.say('region.mipex.dimension') },
    { key: 'score', title: words.say('region.mipex.score'), isNumeric: true },
    { key: 'year', title: words.say('region.year') },
    { key: 'wave', title: words.say('region.mipex.wave') },
    { key: 'source', title: words.say('region.source') },
  ];
  const rows = scores.map(({ dimension, label, score, year, wave, source }) => ({
    key: `${dimension} ${year ?? ''}`,
    cells: [
      label,
      words.number(score),
      year == null ? words.say('region.unknown-year') : String(year),
      <SourceWords key="wave" text={wave} />,
      <span key="source" translate="no">
        {source}
      </span>,
    ],
  }));
  return <ChartTable caption={caption} columns={columns} rows={rows} />;
}

/** The overall score first, then the highest. */
function inOrder(scores: readonly Score[]): readonly Score[] {
  const overall = scores.filter(({ dimension }) => dimension === OVERALL);
  const others = scores.filter(({ dimension }) => dimension !== OVERALL);
  return [...overall, ...others.sort((one, other) => other.score - one.score)];
}
