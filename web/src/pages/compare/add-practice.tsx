import { Form, Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { Offer } from './ask-offer.ts';
import { comparisonAddress, type ComparisonAsked } from './compare-address.ts';
import { PracticeHeading } from './practice-heading.tsx';

/** A search for practices to add, and practices that lie near. Works without script. */
export function AddPractice({
  asked,
  offer,
}: {
  readonly asked: ComparisonAsked;
  readonly offer: Offer;
}) {
  const words = useWords();
  const { ids, isOnlyDifferences } = asked;
  const offered = offer.practices.filter(({ id }) => !ids.includes(id));
  return (
    <section className="compare-add no-print" aria-labelledby="compare-add">
      <h2 id="compare-add">{words.say('compare.add.title')}</h2>
      <SearchForm asked={asked} />
      <p role="status">{statusOf(words, asked, offer, offered.length)}</p>
      <DidYouMean asked={asked} searches={offer.didYouMean} />
      <ul className="compare-offered">
        {offered.map((practice) => (
          <li key={practice.id}>
            <PracticeHeading
              practice={practice}
              addition={comparisonAddress(words.locale, {
                ids: [...ids, practice.id],
                isOnlyDifferences,
              })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SearchForm({ asked }: { readonly asked: ComparisonAsked }) {
  const words = useWords();
  const { ids, search, isOnlyDifferences } = asked;
  return (
    <Form
      method="get"
      action={`/${words.locale}/compare`}
      role="search"
      aria-labelledby="compare-add"
      preventScrollReset
    >
      {ids.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      {isOnlyDifferences ? <input type="hidden" name="show" value="differences" /> : null}
      <div className="field">
        <label htmlFor="compare-search">{words.say('compare.add.label')}</label>
        <div className="compare-search">
          <input
            key={search}
            id="compare-search"
            type="search"
            name="q"
            defaultValue={search}
            maxLength={200}
          />
          <button className="button" type="submit">
            {words.say('compare.add.search')}
          </button>
        </div>
      </div>
    </Form>
  );
}

function DidYouMean({
  asked,
  searches,
}: {
  readonly asked: ComparisonAsked;
  readonly searches: readonly string[];
}) {
  const words = useWords();
  if (searches.length === 0) return null;
  return (
    <p>
      {words.say('compare.add.did-you-mean')}{' '}
      {searches.map((search) => (
        <Link
          key={search}
          className="compare-meant"
          to={comparisonAddress(words.locale, { ...asked, search })}
        >
          {search}
        </Link>
      ))}
    </p>
  );
}

function statusOf(
  words: ReturnType<typeof useWords>,
  { search }: ComparisonAsked,
  { kind, like, totalCount, practices }: Offer,
  shown: number,
): string {
  if (kind === 'FOUND') {
    const sentence = words.say('compare.add.found', { count: totalCount, search });
    const isAllChosen = totalCount > 0 && shown === 0;
    if (isAllChosen) return `${sentence} ${words.say('compare.add.all-chosen')}`;
    return totalCount > practices.length
      ? `${sentence} ${words.say('compare.add.first', { count: practices.length })}`
      : sentence;
  }
  return kind === 'ALIKE' && like !== null
    ? words.say('compare.add.alike', { title: like })
    : words.say('compare.add.newest');
}
