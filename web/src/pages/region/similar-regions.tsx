import { Link } from 'react-router';
import { ChartTable } from '../../charts/chart-table.tsx';
import { useWords } from '../../words/words.ts';
import { FirstFew } from './first-few.tsx';
import type { RegionPage } from './region.loader.ts';

type Similar = RegionPage['similar'][number];

/** Sentences that are shown at once; the table has everything. */
const SHOWN = 2;

/** The regions most like this one, with the reasons and how much data each comparison rests on. */
export function SimilarRegions({
  similar,
  region,
}: {
  readonly similar: readonly Similar[];
  readonly region: string;
}) {
  const words = useWords();
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">{words.say('region.similar.title')}</h2>
      {similar.length === 0 ? (
        <p className="notice">{words.say('region.similar.none')}</p>
      ) : (
        <>
          <p className="soft">{words.say('region.similar.about')}</p>
          <FirstFew
            cards={similar.map((one) => ({
              key: one.region.code,
              card: <SimilarCard similar={one} region={region} />,
            }))}
          />
        </>
      )}
    </section>
  );
}

function SimilarCard({ similar, region }: { readonly similar: Similar; readonly region: string }) {
  const words = useWords();
  const { region: other, distance, comparedOn, because } = similar;
  const { shared, total, weight } = comparedOn;
  return (
    <article className="card">
      <p className="small soft">{other.country.name}</p>
      <h3 className="card-title">
        <Link to={`/${words.locale}/regions/${other.code}`}>{other.name}</Link>
      </h3>
      <p>
        {words.say('region.similar.difference')}{' '}
        <b className="region-difference">{sayDifference(words.number, distance)}</b>
      </p>
      <DifferenceScale distance={distance} />
      <p className="small soft">
        {words.say('region.similar.basis', {
          shared,
          total,
          weight: words.number(weight, { style: 'percent', maximumFractionDigits: 0 }),
        })}
      </p>
      <ul className="region-reasons">
        {because.slice(0, SHOWN).map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      <details className="region-details">
        <summary>
          {words.say('region.similar.all')}
          <span className="visually-hidden">: {other.name}</span>
        </summary>
        <ComparisonTable similar={similar} region={region} />
      </details>
    </article>
  );
}

/** Where the difference lies between none and twice the usual one; the number says the same. */
function DifferenceScale({ distance }: { readonly distance: number }) {
  return (
    <svg className="region-scale" aria-hidden="true">
      <line className="region-scale-line" x1="3%" x2="97%" y1="10" y2="10" />
      <line className="region-scale-tick" x1="3%" x2="3%" y1="4" y2="16" />
      <line className="region-scale-tick" x1="50%" x2="50%" y1="4" y2="16" />
      <text className="chart-text" x="3%" y="30" textAnchor="middle">
        0
      </text>
      <text className="chart-text" x="50%" y="30" textAnchor="middle">
        1
      </text>
      <circle
        className="region-scale-dot"
        cx={`${Math.min(96, 3 + distance * 47)}%`}
        cy="10"
        r="6"
      />
    </svg>
  );
}

function ComparisonTable({
  similar,
  region,
}: {
  readonly similar: Similar;
  readonly region: string;
}) {
  const words = useWords();
  const other = similar.region.name;
  const columns = [
    { key: 'what', title: words.say('region.similar.what') },
    { key: 'own', title: region },
    { key: 'other', title: other },
    { key: 'difference', title: words.say('region.similar.difference'), isNumeric: true },
    { key: 'source', title: words.say('region.source') },
  ];
  const rows = similar.because.map(({ code, label, own, other: theirs, difference }) => ({
    key: code,
    cells: [
      label,
      <ComparedValue key="own" value={own} />,
      <ComparedValue key="other" value={theirs} />,
      sayDifference(words.number, difference),
      <span key="source" className="small" translate="no">
        {[...new Set([own.source, theirs.source])].join('; ')}
      </span>,
    ],
  }));
  return (
    <ChartTable
      caption={words.say('region.similar.caption', { region, other })}
      columns={columns}
      rows={rows}
    />
  );
}

function ComparedValue({ value }: { readonly value: Similar['because'][number]['own'] }) {
  const words = useWords();
  const { text, isProxy, nutsCode } = value;
  return (
    <>
      {text}
      {isProxy && nutsCode != null ? (
        <span className="small soft">
          {' '}
          {nutsCode}: {words.say('region.codes.proxy')}
        </span>
      ) : null}
    </>
  );
}

function sayDifference(
  say: (value: number, options: Intl.NumberFormatOptions) => string,
  difference: number,
): string {
  return say(difference, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
