import { useWords } from '../../words/words.ts';
import { FigureCoverage, FigureSource } from './figure-source.tsx';
import { FigureTrend } from './figure-trend.tsx';
import { sayFigure, sayUnit } from './figure-words.ts';
import type { Figure } from './figures.ts';

/** A figure of the panel with all that is to be known about it. */
export function FigureCard({
  figure,
  region,
}: {
  readonly figure: Figure;
  readonly region: string;
}) {
  const words = useWords();
  const { label, definition, latest, trend } = figure;
  const { value, unit, period, flag, flagMeaning, isProxy, nutsCode } = latest;
  return (
    <article className="card region-figure">
      <h3>{label}</h3>
      <p>
        <span className="region-figure-value">{sayFigure(words, value ?? 0, unit)}</span>{' '}
        <span className="soft">
          {sayUnit(words, unit)}
          {period == null ? null : `, ${period}`}
        </span>
      </p>
      {flag == null ? null : (
        <p className="small">
          {words.say('region.figures.flag', { flag, meaning: flagMeaning ?? flag })}
        </p>
      )}
      {isProxy && nutsCode != null ? (
        <p className="small">{words.say('region.figures.proxy', { code: nutsCode })}</p>
      ) : null}
      <FigureCoverage coverage={latest.coverage ?? null} />
      {trend.length === 0 ? (
        <p className="small soft">{words.say('region.figures.one-year')}</p>
      ) : (
        <FigureTrend figure={figure} region={region} />
      )}
      {definition === null ? null : (
        <details className="region-details">
          <summary>{words.say('region.figures.definition')}</summary>
          <p>{definition}</p>
        </details>
      )}
      <FigureSource observation={latest} />
    </article>
  );
}
