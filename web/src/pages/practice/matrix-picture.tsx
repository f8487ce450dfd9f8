import { useWords, type Words } from '../../words/words.ts';
import { rowId, stepLabel, type Answer, type CriterionAnswers } from './matrix.ts';
import type { MatrixScale } from './around.queries.ts';

/**
 * A row of fields for each criterion, a field for each question. The figure says what the shade and the
 * filling say, and every field leads to the answer behind it.
 */
export function MatrixPicture({
  criteria,
  scale,
}: {
  readonly criteria: readonly CriterionAnswers[];
  readonly scale: MatrixScale;
}) {
  const words = useWords();
  return (
    <figure className="practice-matrix-picture">
      <ul className="plain">
        {criteria.map(({ criterion, label, coreQuestion, isOptional, answers }) => (
          <li key={criterion} className="practice-matrix-row">
            <span>
              <strong>{label}</strong>
              {isOptional ? ` (${words.say('practice.matrix.optional')})` : null}
              {coreQuestion === null ? null : (
                <span className="practice-matrix-core small soft">{coreQuestion}</span>
              )}
            </span>
            <ul className="practice-matrix-cells">
              {answers.map((answer) => (
                <li key={answer.questionKey}>
                  <a href={`#${rowId(answer)}`} className={`practice-cell ${cellClass(answer)}`}>
                    <span aria-hidden="true">{cellSign(answer)}</span>
                    <span className="visually-hidden">
                      {answer.question} {sayRating(answer, scale, words)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <figcaption>
        <Legend scale={scale} />
      </figcaption>
    </figure>
  );
}

function Legend({ scale: { scale } }: { readonly scale: MatrixScale }) {
  const words = useWords();
  const others = [
    ['UNKNOWN', '?'],
    ['NOT_APPLICABLE', '–'],
  ] as const;
  return (
    <ul className="practice-legend small">
      {scale.map(({ value, label }) => (
        <li key={value}>
          <span className={`practice-cell practice-cell-${value}`}>{value}</span> {label}
        </li>
      ))}
      {others.map(([state, sign]) => (
        <li key={state}>
          <span className={`practice-cell practice-cell-${state}`}>{sign}</span>{' '}
          {words.say(`practice.matrix.${state}`)}
        </li>
      ))}
    </ul>
  );
}

function cellClass({ state, rating }: Answer): string {
  return `practice-cell-${state === 'RATED' && rating != null ? rating : state}`;
}

function cellSign({ state, rating }: Answer): string {
  if (state === 'RATED') return String(rating ?? '?');
  return state === 'UNKNOWN' ? '?' : '–';
}

/** The rating of an answer in words. */
export function sayRating({ state, rating }: Answer, scale: MatrixScale, words: Words): string {
  if (state === 'RATED' && rating != null) {
    return words.say('practice.rating', { rating, label: stepLabel(rating, scale) });
  }
  return words.say(
    state === 'NOT_APPLICABLE' ? 'practice.matrix.NOT_APPLICABLE' : 'practice.matrix.UNKNOWN',
  );
}
