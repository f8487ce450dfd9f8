import { Form } from 'react-router';
import { useWords } from '../../words/words.ts';

/** The large search field; leads to the list. */
export function HomeSearch() {
  const words = useWords();
  return (
    <search>
      <Form className="home-search" method="get" action={`/${words.locale}/practices`}>
        <label className="label" htmlFor="home-words">
          {words.say('home.search.label')}
        </label>
        <div className="home-search-line">
          <input
            className="input"
            id="home-words"
            type="search"
            name="search"
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button className="button button-primary" type="submit">
            {words.say('home.search.submit')}
          </button>
        </div>
      </Form>
    </search>
  );
}
