import { useLoaderData } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { ChosenChips } from './chosen-chips.tsx';
import { CompareTray } from './compare-tray.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { loadPractices } from './practices.loader.ts';
import { Results } from './results.tsx';
import { SearchForm } from './search-form.tsx';
import { TakeAway } from './take-away.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useKeptList } from './use-kept-list.ts';
import { useSelection } from './use-selection.ts';

export { loadPractices as loader } from './practices.loader.ts';

/** The database: search, filters, and the practices that fit. */
export function Component() {
  const words = useWords();
  const loaded = useLoaderData<typeof loadPractices>();
  const list = useKeptList(loaded.list);
  const control = useSelection();
  const facets = list?.facets ?? [];
  return (
    <div className="page practices">
      <PageHead title={words.say('practices.title')} description={words.say('practices.lead')} />
      <header className="practices-head">
        <h1>{words.say('practices.title')}</h1>
        <p className="lead">{words.say('practices.lead')}</p>
        <SearchForm control={control} />
      </header>
      <div className="practices-columns">
        <FilterPanel control={control} facets={facets} totalCount={list?.totalCount ?? null} />
        <section
          className="practices-main"
          aria-labelledby={list === null ? undefined : 'results-title'}
        >
          <ChosenChips control={control} facets={facets} />
          {loaded.trouble === null ? null : (
            <TroubleNotice trouble={loaded.trouble} hasList={list !== null} />
          )}
          {list === null ? null : <Results list={list} control={control} />}
          <TakeAway selection={control.selection} />
        </section>
      </div>
      <CompareTray />
    </div>
  );
}
