import { isRouteErrorResponse, Link, useParams, useRouteError } from 'react-router';
import { Unreachable } from '../api/ask.ts';
import { PageHead } from '../components/page-head.tsx';
import { isSiteLocale } from '../words/locales.ts';
import type { WordKey } from '../words/messages.ts';
import { useWords } from '../words/words.ts';
import { SiteDocument } from './document.tsx';

type Kind = 'missing' | 'gone' | 'refused' | 'offline' | 'broken';

const SENTENCES: Readonly<Record<Kind, readonly [title: WordKey, text: WordKey]>> = {
  missing: ['failure.missing.title', 'failure.missing.text'],
  gone: ['failure.gone.title', 'failure.gone.text'],
  refused: ['failure.refused.title', 'failure.refused.text'],
  offline: ['failure.offline.title', 'failure.offline.text'],
  broken: ['failure.broken.title', 'failure.broken.text'],
};

/** What a reader sees instead of a page: nothing there, withdrawn, no connection, or our fault. */
export function PageFailure() {
  const words = useWords();
  const error = useRouteError();
  const kind = kindOf(error);
  const [title, text] = SENTENCES[kind];
  return (
    <section className="page failure">
      <PageHead title={words.say(title)} isIndexed={false} />
      <h1>{words.say(title)}</h1>
      <p>{words.say(text)}</p>
      {kind === 'refused' ? <p className="notice notice-care">{messageOf(error)}</p> : null}
      {kind === 'offline' || kind === 'broken' ? (
        <p>
          <a className="button" href="">
            {words.say('failure.again')}
          </a>
        </p>
      ) : null}
      <p>
        <Link to={`/${words.locale}/practices`}>{words.say('failure.to-practices')}</Link>
      </p>
    </section>
  );
}

/** The same where the frame around the pages is missing too. */
export function SiteFailure() {
  const { locale } = useParams();
  return (
    <SiteDocument locale={isSiteLocale(locale) ? locale : 'en'}>
      <main id="main">
        <PageFailure />
      </main>
    </SiteDocument>
  );
}

/** The service's own sentence, in the reader's language. */
function messageOf(error: unknown): string {
  const { message } = ((error as { data?: unknown }).data ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : '';
}

function kindOf(error: unknown): Kind {
  if (isRouteErrorResponse(error) && error.status === 404) return 'missing';
  if (isRouteErrorResponse(error) && error.status === 410) return 'gone';
  if (isRouteErrorResponse(error) && error.status === 400) return 'refused';
  return error instanceof Unreachable ? 'offline' : 'broken';
}
