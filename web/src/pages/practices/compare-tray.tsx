import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import {
  clearCompared,
  FEWEST_COMPARED,
  MOST_COMPARED,
  toggleCompared,
  useCompared,
} from './compared.ts';
import { langOf } from './lang-of.ts';
import { useIsScripted } from './use-is-scripted.ts';

/** The form that the boxes of the cards belong to, for readers without script. */
export const COMPARE_FORM_ID = 'practices-compare';

/** What was gathered to compare, at the lower edge of the window. */
export function CompareTray() {
  const words = useWords();
  const compared = useCompared();
  const isScripted = useIsScripted();
  if (!isScripted) return <PlainTray />;
  const message =
    compared.length < FEWEST_COMPARED
      ? words.say('practices.compare.more')
      : compared.length >= MOST_COMPARED
        ? words.say('practices.compare.full')
        : '';
  return (
    <>
      <p className="visually-hidden" role="status">
        {compared.length === 0
          ? ''
          : `${words.say('practices.compare.count', { count: compared.length })} ${message}`}
      </p>
      {compared.length === 0 ? null : (
        <section className="practices-tray no-print" aria-labelledby="practices-tray-title">
          <h2 id="practices-tray-title">
            {words.say('practices.compare.count', { count: compared.length })}
          </h2>
          <ul className="plain">
            {compared.map((practice) => (
              <li key={practice.id}>
                <button
                  className="practices-chip"
                  type="button"
                  onClick={() => toggleCompared(practice)}
                >
                  <span className="visually-hidden">{words.say('practices.compare.remove')} </span>
                  <span className="practices-tray-name" lang={langOf(practice.locale, words)}>
                    {practice.title}
                  </span>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="small">{message}</p>
          <div className="practices-tray-actions">
            {compared.length < FEWEST_COMPARED ? null : (
              <Link className="button button-primary" to={compareAddress(words.locale, compared)}>
                {words.say('practices.compare.go')}
              </Link>
            )}
            <button className="button button-quiet" type="button" onClick={clearCompared}>
              {words.say('practices.compare.clear')}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

function PlainTray() {
  const words = useWords();
  return (
    <form
      id={COMPARE_FORM_ID}
      className="practices-plain-tray"
      method="get"
      action={`/${words.locale}/compare`}
    >
      <button className="button" type="submit">
        {words.say('practices.compare.go-plain')}
      </button>
    </form>
  );
}

function compareAddress(locale: string, compared: readonly { readonly id: string }[]): string {
  return `/${locale}/compare?${new URLSearchParams(compared.map(({ id }) => ['id', id]))}`;
}
