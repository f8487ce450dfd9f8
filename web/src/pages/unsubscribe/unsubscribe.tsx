import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { useUnsubscribing, type Unsubscribing } from './use-unsubscribing.ts';

/** Ends the mails of a saved search, after one question. */
export function Component() {
  const words = useWords();
  const unsubscribing = useUnsubscribing();
  const title = words.say('unsubscribe.title');
  return (
    <div className="page unsubscribe">
      <PageHead title={title} isIndexed={false} />
      <h1>{title}</h1>
      {unsubscribing.token === undefined ? (
        <>
          <p>{words.say('unsubscribe.opening')}</p>
          <noscript>
            <p className="notice notice-care">{words.say('unsubscribe.no-script')}</p>
          </noscript>
        </>
      ) : null}
      {unsubscribing.token === null ? (
        <p className="notice notice-care">{words.say('unsubscribe.unknown')}</p>
      ) : null}
      {typeof unsubscribing.token === 'string' ? <Question unsubscribing={unsubscribing} /> : null}
    </div>
  );
}

function Question({ unsubscribing }: { readonly unsubscribing: Unsubscribing }) {
  const words = useWords();
  const { state, confirm } = unsubscribing;
  const isOpen = state !== 'DONE' && state !== 'UNKNOWN';
  return (
    <>
      {isOpen ? <p>{words.say('unsubscribe.question')}</p> : null}
      {isOpen ? (
        <p>
          <button
            type="button"
            className="button button-primary"
            onClick={confirm}
            aria-disabled={state === 'SENDING'}
          >
            {words.say('unsubscribe.confirm')}
          </button>
        </p>
      ) : null}
      <div role="status">
        {state === 'ASKING' ? null : (
          <p className={NOTICES[state]}>{words.say(SENTENCES[state])}</p>
        )}
      </div>
    </>
  );
}

const NOTICES = {
  SENDING: 'notice',
  DONE: 'notice notice-good',
  UNKNOWN: 'notice notice-care',
  AWAY: 'notice notice-care',
} as const;

const SENTENCES = {
  SENDING: 'unsubscribe.sending',
  DONE: 'unsubscribe.done',
  UNKNOWN: 'unsubscribe.unknown',
  AWAY: 'unsubscribe.away',
} as const;
