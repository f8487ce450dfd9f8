import { useWords } from '../../words/words.ts';
import { readSelection } from './selection.ts';
import type { SelectionControl } from './use-selection.ts';
import { useTypedSearch } from './use-typed-search.ts';

/** The form that every control of the page belongs to, wherever it stands. */
export const FORM_ID = 'practices-form';

/** Words to search for; the list follows while they are typed. */
export function SearchForm({ control }: { readonly control: SelectionControl }) {
  const words = useWords();
  const { typed, type, finish } = useTypedSearch(control);
  const { bbox, minRating } = control.selection;
  return (
    <search>
      <form
        id={FORM_ID}
        className="practices-search"
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          finish(readSelection(formParams(event.currentTarget)));
        }}
      >
        <label className="label" htmlFor="practices-words">
          {words.say('practices.search.label')}
        </label>
        <div className="practices-search-line">
          <input
            className="input"
            id="practices-words"
            type="search"
            name="search"
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="practices-search-hint"
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <button className="button button-primary" type="submit">
            {words.say('practices.search.submit')}
          </button>
        </div>
        <p className="hint" id="practices-search-hint">
          {words.say('practices.search.hint')}
        </p>
        {minRating === null ? null : <input type="hidden" name="minRating" value={minRating} />}
        {bbox === null ? null : (
          <input
            type="hidden"
            name="bbox"
            value={[bbox.west, bbox.south, bbox.east, bbox.north].join(',')}
          />
        )}
      </form>
    </search>
  );
}

function formParams(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return params;
}
