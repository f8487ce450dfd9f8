import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';
import type { Comparison } from './ask-comparison.ts';
import { REACH_MARKS, reachOf, type Fact } from './comparison-rows.ts';
import { Rating } from './rating.tsx';
import { ToldText } from './told-text.tsx';

/** The values of one practice for a fact; where practices share some of them, each says with whom. */
export function FactCell({ fact, column }: { readonly fact: Fact; readonly column: number }) {
  const words = useWords();
  const values = fact.cells[column]?.values ?? [];
  if (values.length === 0) return <p className="soft">{words.say('compare.cell.unknown')}</p>;
  return (
    <ul className="compare-values">
      {values.map(({ code, label }) => {
        const [sign, meaning] = REACH_MARKS[reachOf(fact, column, code)];
        return (
          <li key={code}>
            {label}{' '}
            {fact.agreement === 'PARTLY' ? (
              <span className="compare-reach">
                <span aria-hidden="true">{sign} </span>
                {words.say(meaning)}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const REASONS: Readonly<Record<string, WordKey>> = {
  NOT_DOCUMENTED: 'compare.reason.not-documented',
  NOT_APPLICABLE: 'compare.reason.not-applicable',
  TOO_EARLY: 'compare.reason.too-early',
};

/** What was found on an aspect, or why there is nothing. */
export function AspectCell({
  cell,
}: {
  readonly cell: Comparison['aspects'][number]['cells'][number] | undefined;
}) {
  const words = useWords();
  if (cell?.state !== 'ASSESSED') {
    const reason = REASONS[cell?.notAssessedReason ?? ''] ?? 'compare.assessed.unknown';
    return <p className="soft">{words.say(reason)}</p>;
  }
  const { rating, inspiringElementsText: inspiring, roomForImprovementText: improvement } = cell;
  return (
    <>
      {rating == null ? null : (
        <p>
          <Rating rating={rating} />
        </p>
      )}
      {inspiring == null ? null : (
        <>
          <p className="compare-side">{words.say('compare.cell.inspiring')}</p>
          <ToldText text={inspiring} />
        </>
      )}
      {improvement == null ? null : (
        <>
          <p className="compare-side">{words.say('compare.cell.improvement')}</p>
          <ToldText text={improvement} />
        </>
      )}
    </>
  );
}

/** The answer to a question of transferability. */
export function TipCell({
  cell,
}: {
  readonly cell: Comparison['tips'][number]['cells'][number] | undefined;
}) {
  const words = useWords();
  const text = cell?.answerText;
  return text == null ? (
    <p className="soft">{words.say('compare.cell.no-tip')}</p>
  ) : (
    <ToldText text={text} />
  );
}

/** How the questions of a criterion were answered. */
export function CriterionCell({
  cell,
}: {
  readonly cell: Comparison['criteria'][number]['cells'][number] | undefined;
}) {
  const words = useWords();
  if (cell?.best == null) {
    const isUnknown = (cell?.unknown ?? 0) > 0;
    const reason = isUnknown ? 'compare.criterion.unknown' : 'compare.criterion.unrated';
    return <p className="soft">{words.say(reason)}</p>;
  }
  const { best, median, rated, unknown, notApplicable } = cell;
  return (
    <>
      <p>
        {words.say('compare.criterion.best')} <Rating rating={best} />
      </p>
      {median == null || rated < 2 ? null : (
        <p>
          {words.say('compare.criterion.median')}{' '}
          {words.say('compare.rating', { rating: words.number(median) })}
        </p>
      )}
      <p className="small soft">
        {words.say('compare.criterion.questions', { rated, unknown: unknown + notApplicable })}
      </p>
    </>
  );
}
