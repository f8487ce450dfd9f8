import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import type { Answering } from './use-answering.ts';

/** Says that answers typed at an earlier visit are still here and not sent, and offers to drop them. */
export function TypedNotice({ answering }: { readonly answering: Answering }) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { typed, unsentCount, discard } = answering;
  const { restoredFrom } = typed;
  if (restoredFrom === null || unsentCount === 0) return null;
  const when = words.date(restoredFrom, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: undefined,
  });
  return (
    <div className="notice">
      <p>{words.say('submission.typed.restored', { count: unsentCount, when })}</p>
      {isAsking ? (
        <div role="group" aria-label={words.say('submission.typed.sure')}>
          <p>{words.say('submission.typed.sure')}</p>
          <p className="submission-buttons">
            <button type="button" className="button" onClick={discard} autoFocus>
              {words.say('submission.typed.discard')}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {words.say('submission.typed.keep')}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {words.say('submission.typed.discard')}
          </button>
        </p>
      )}
    </div>
  );
}
