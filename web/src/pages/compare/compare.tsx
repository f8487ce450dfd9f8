import { Link, useLoaderData } from 'react-router';
import { loader as createLoader } from '../../app/load.ts';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { AddPractice } from './add-practice.tsx';
import { askComparison } from './ask-comparison.ts';
import { askOffer } from './ask-offer.ts';
import { ChosenList } from './chosen-list.tsx';
import { comparisonAddress, readComparisonAddress } from './compare-address.ts';
import { ComparisonView } from './comparison-view.tsx';
import { useFocusWhenChanged } from './use-focus-when-changed.ts';

/** Compares the practices of the address, and finds others to add. */
export const loader = createLoader(async ({ ask, locale, url }) => {
  const asked = readComparisonAddress(url.searchParams);
  const compared = await askComparison(ask, asked.ids, locale);
  const ids = compared.comparison === null ? compared.chosen.map(({ id }) => id) : asked.ids;
  const offer = await askOffer(ask, { ...asked, ids }, locale, ids[0]);
  return { asked, compared, offer };
});

/** Two to four practices side by side. */
export function Component() {
  const words = useWords();
  const { asked, compared, offer } = useLoaderData<typeof loader>();
  const { comparison, chosen } = compared;
  const heading = useFocusWhenChanged(asked.ids.join(' '));
  const count = asked.ids.length - compared.missingCount;
  const kept = { ...asked, ids: chosen.map(({ id }) => id) };
  return (
    <div className="page compare">
      <PageHead
        title={words.say('compare.title')}
        description={words.say('compare.lead')}
        isIndexed={asked.ids.length === 0}
      />
      <h1>{words.say('compare.title')}</h1>
      <p className="lead">{words.say('compare.lead')}</p>
      {compared.missingCount === 0 ? null : (
        <div className="notice notice-bad" role="alert">
          <p>
            {compared.refusal ?? words.say('compare.missing', { count: compared.missingCount })}
          </p>
          <p>
            <Link to={comparisonAddress(words.locale, kept)}>{words.say('compare.go-on')}</Link>
          </p>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1} className="compare-count">
        {words.say('compare.chosen', { count })}
      </h2>
      {comparison === null ? (
        <ChosenList asked={asked} chosen={chosen} count={count} />
      ) : (
        <ComparisonView asked={asked} comparison={comparison} />
      )}
      {offer === null ? (
        <p className="soft no-print">{words.say('compare.add.full')}</p>
      ) : (
        <AddPractice asked={kept} offer={offer} />
      )}
    </div>
  );
}
