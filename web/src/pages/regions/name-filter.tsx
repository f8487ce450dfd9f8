import { useEffect, useId, useRef, type SyntheticEvent } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { useWords } from '../../words/words.ts';

/** How long we wait for the next letter. */
const PAUSE_MS = 250;

/** Finds regions by name: a form that a page without script sends, and that script sends while one types. */
export function NameFilter({ name }: { readonly name: string }) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const sendSoon = useSendSoon();
  useEffect(() => {
    // Back and forward change the address under the field; never what is being typed.
    if (input.current !== null && input.current !== document.activeElement) {
      input.current.value = name;
    }
  }, [name]);
  return (
    <Form method="get" role="search" className="regions-filter" replace preventScrollReset>
      <div className="field">
        <label htmlFor={id}>{words.say('regions.filter.label')}</label>
        <p className="hint" id={`${id}-hint`}>
          {words.say('regions.filter.hint')}
        </p>
        <div className="regions-filter-row">
          <input
            ref={input}
            id={id}
            name="name"
            type="search"
            autoComplete="off"
            maxLength={200}
            defaultValue={name}
            aria-describedby={`${id}-hint`}
            onInput={sendSoon}
          />
          <button className="button" type="submit">
            {words.say('regions.filter.submit')}
          </button>
        </div>
      </div>
      {name === '' ? null : (
        <p>
          <Link to={`/${words.locale}/regions`} replace preventScrollReset>
            {words.say('regions.filter.reset')}
          </Link>
        </p>
      )}
    </Form>
  );
}

function useSendSoon() {
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (event: SyntheticEvent<HTMLInputElement>) => {
    const { form } = event.currentTarget;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void submit(form, { replace: true, preventScrollReset: true });
    }, PAUSE_MS);
  };
}
