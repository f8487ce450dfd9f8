import { useEffect, useRef } from 'react';
import { Link, useRevalidator } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { Trouble } from './practices.loader.ts';

/** Says why there is no new list; tries again by itself as soon as there is a connection. */
export function TroubleNotice({
  trouble,
  hasList,
}: {
  readonly trouble: Trouble;
  readonly hasList: boolean;
}) {
  const words = useWords();
  const { revalidate, state } = useRevalidator();
  const isOffline = trouble.kind === 'offline';
  const again = useRef(revalidate);
  useEffect(() => {
    again.current = revalidate;
  });
  useEffect(() => {
    if (!isOffline) return undefined;
    const tryAgain = () => void again.current();
    addEventListener('online', tryAgain);
    return () => removeEventListener('online', tryAgain);
  }, [isOffline]);
  return (
    <div className="notice notice-care" role="alert">
      <p>
        {isOffline ? words.say('practices.offline') : words.say('practices.refused')}
        {isOffline && hasList ? ` ${words.say('practices.offline.kept')}` : ''}
      </p>
      {isOffline ? null : <p>{trouble.message}</p>}
      <p>
        {isOffline ? (
          <button
            className="button"
            type="button"
            disabled={state === 'loading'}
            onClick={() => void revalidate()}
          >
            {words.say('failure.again')}
          </button>
        ) : (
          <Link to={`/${words.locale}/practices`}>{words.say('practices.empty.all')}</Link>
        )}
      </p>
    </div>
  );
}
