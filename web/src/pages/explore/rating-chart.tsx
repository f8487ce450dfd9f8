import { useWords } from '../../words/words.ts';
import type { Choices } from './ask-choices.ts';
import { MOST_COUNTED, type CriterionRatings } from './ask-overview.ts';
import { commonestRating, distributionOf, type RatingDistribution } from './rating-distribution.ts';

type Scale = Choices['criteriaMatrix']['scale'];

/** How the answers to a criterion were rated: a chart, and the same as a table. */
export function RatingChart({
  ratings,
  scale,
  criterion,
}: {
  readonly ratings: CriterionRatings;
  readonly scale: Scale;
  readonly criterion: string;
}) {
  const words = useWords();
  const distribution = distributionOf(ratings, scale.length);
  if (distribution.rated === 0) return null;
  return (
    <section className="explore-ratings" aria-labelledby="explore-ratings">
      <h2 id="explore-ratings">{words.say('explore.ratings.title')}</h2>
      <div className="explore-distribution">
        <Bars distribution={distribution} />
        <div className="scroll-x" role="region" tabIndex={0} aria-labelledby="explore-table">
          <table>
            <caption id="explore-table">
              {words.say('explore.ratings.caption', { criterion })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.say('explore.ratings.rating')}</th>
                <th scope="col" className="numeric">
                  {words.say('explore.ratings.answers')}
                </th>
                <th scope="col" className="numeric">
                  {words.say('explore.ratings.share')}
                </th>
              </tr>
            </thead>
            <RatingRows distribution={distribution} scale={scale} />
          </table>
        </div>
      </div>
      {ratings.totalCount <= MOST_COUNTED ? null : (
        <p className="soft">
          {words.say('explore.ratings.limited', { count: MOST_COUNTED, total: ratings.totalCount })}
        </p>
      )}
    </section>
  );
}

function RatingRows({
  distribution,
  scale,
}: {
  readonly distribution: RatingDistribution;
  readonly scale: Scale;
}) {
  const words = useWords();
  const { counts, rated, unknown, notApplicable } = distribution;
  const unrated = [
    [words.say('explore.ratings.unknown'), unknown],
    [words.say('explore.ratings.not-applicable'), notApplicable],
  ] as const;
  return (
    <tbody>
      {scale.map(({ value, label }) => (
        <tr key={value}>
          <th scope="row">
            {words.number(value)} – {label}
          </th>
          <td className="numeric">{words.number(counts[value] ?? 0)}</td>
          <td className="numeric">
            {words.number((counts[value] ?? 0) / rated, { style: 'percent' })}
          </td>
        </tr>
      ))}
      {unrated.map(([label, count]) => (
        <tr key={label} className="soft">
          <th scope="row">{label}</th>
          <td className="numeric">{words.number(count)}</td>
          <td className="numeric">–</td>
        </tr>
      ))}
    </tbody>
  );
}

const ROW = 34;
const BAR = 22;
const LABEL = 24;
const LONGEST = 240;

/** Drawn in units of the view box; the numbers of the scale stand before the bars, the counts behind. */
function Bars({ distribution }: { readonly distribution: RatingDistribution }) {
  const words = useWords();
  const { counts, rated } = distribution;
  const most = Math.max(...counts);
  const commonest = commonestRating(counts) ?? 0;
  const summary = words.say('explore.ratings.summary', {
    count: rated,
    rating: words.number(commonest),
  });
  return (
    <figure className="explore-chart">
      <svg
        viewBox={`0 0 ${LABEL + LONGEST + 56} ${counts.length * ROW}`}
        role="img"
        aria-label={summary}
      >
        {counts.map((count, rating) => (
          <g key={rating} transform={`translate(0 ${rating * ROW})`}>
            <text x={LABEL - 10} y={BAR - 5} textAnchor="end">
              {words.number(rating)}
            </text>
            <rect x={LABEL} width={(count / most) * LONGEST} height={BAR} rx={2} />
            <text x={LABEL + (count / most) * LONGEST + 8} y={BAR - 5}>
              {words.number(count)}
            </text>
          </g>
        ))}
        <line x1={LABEL} x2={LABEL} y1={-4} y2={counts.length * ROW} />
      </svg>
      <figcaption>{summary}</figcaption>
    </figure>
  );
}
