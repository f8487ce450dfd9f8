import { useWords } from '../../words/words.ts';
import { FigureCard } from './figure-card.tsx';
import { FigureCoverage, FigureSource } from './figure-source.tsx';
import type { Figure } from './figures.ts';

/** The panel of the region: figures with their course, and those there are none of, with the reason. */
export function FigurePanel({
  figures,
  region,
}: {
  readonly figures: readonly Figure[];
  readonly region: string;
}) {
  const words = useWords();
  const known = figures.filter(({ latest }) => latest.value != null);
  const missing = figures.filter(({ latest }) => latest.value == null);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.say('region.figures.title')}</h2>
      <p className="soft">
        {words.say('region.figures.count', { known: known.length, total: figures.length })}
      </p>
      <ul className="plain region-figures">
        {known.map((figure) => (
          <li key={figure.code}>
            <FigureCard figure={figure} region={region} />
          </li>
        ))}
      </ul>
      {missing.length === 0 ? null : (
        <>
          <h3 className="region-missing-title">{words.say('region.figures.missing')}</h3>
          <ul className="plain region-missing">
            {missing.map((figure) => (
              <li key={figure.code}>
                <MissingFigure figure={figure} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function MissingFigure({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const { label, definition, latest } = figure;
  return (
    <>
      <h4>{label}</h4>
      <p>
        {latest.notAvailableText}{' '}
        {latest.unit === 'CLASS' ? (
          <a href="#settlement">{words.say('region.settlement.title')}</a>
        ) : null}
      </p>
      <details className="region-details">
        <summary>{words.say('region.figures.definition-and-source')}</summary>
        {definition === null ? null : <p>{definition}</p>}
        <FigureCoverage coverage={latest.coverage ?? null} />
        <FigureSource observation={latest} />
      </details>
    </>
  );
}
