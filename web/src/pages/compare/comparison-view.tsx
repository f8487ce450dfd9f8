import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { Comparison } from './ask-comparison.ts';
import { comparisonAddress, type ComparisonAsked } from './compare-address.ts';
import { REACH_MARKS, shownRows } from './comparison-rows.ts';
import { ComparisonTable } from './comparison-table.tsx';

const GROUPS = [
  'compare.group.facts',
  'compare.group.aspects',
  'compare.group.tips',
  'compare.group.criteria',
] as const;

/** The table with what it shows and what its marks mean. */
export function ComparisonView({
  asked,
  comparison,
}: {
  readonly asked: ComparisonAsked;
  readonly comparison: Comparison;
}) {
  const words = useWords();
  const { ids, isOnlyDifferences } = asked;
  const rows = shownRows(comparison, isOnlyDifferences);
  const removalOf = (id: string) =>
    comparisonAddress(words.locale, {
      ids: ids.filter((other) => other !== id),
      isOnlyDifferences,
    });
  return (
    <>
      <div className="compare-bar">
        <nav className="compare-show no-print" aria-label={words.say('compare.show.label')}>
          {[false, true].map((isOnly) => (
            <Link
              key={String(isOnly)}
              to={comparisonAddress(words.locale, { ...asked, isOnlyDifferences: isOnly })}
              aria-current={isOnly === isOnlyDifferences ? 'true' : undefined}
              preventScrollReset
            >
              {words.say(isOnly ? 'compare.show.differences' : 'compare.show.all')}
            </Link>
          ))}
        </nav>
        <ul className="compare-legend" aria-label={words.say('compare.legend')}>
          {Object.values(REACH_MARKS).map(([sign, meaning]) => (
            <li key={sign}>
              <span aria-hidden="true">{sign} </span>
              {words.say(meaning)}
            </li>
          ))}
        </ul>
      </div>
      <p role="status" className="soft">
        {rows.hiddenCount === 0 ? null : words.say('compare.hidden', { count: rows.hiddenCount })}
      </p>
      <nav className="compare-jump no-print" aria-label={words.say('compare.jump')}>
        {GROUPS.map((name) => (
          <a key={name} href={`#${name.replaceAll('.', '-')}`}>
            {words.say(name)}
          </a>
        ))}
      </nav>
      <ComparisonTable comparison={comparison} rows={rows} removalOf={removalOf} />
      {rows.unknownFacts.length === 0 ? null : (
        <p className="soft">
          {words.say('compare.unknown-facts', { facts: words.list(rows.unknownFacts) })}
        </p>
      )}
    </>
  );
}
