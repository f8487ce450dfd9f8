import { useState } from 'react';
import { useWords } from '../words/words.ts';
import { focusMain } from './field-ids.ts';
import type { OpenDraft } from './use-draft.ts';

/** Says that an earlier draft was found, and offers to begin anew. */
export function DraftNotice({ draft }: { readonly draft: OpenDraft }) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { restoredFrom, clear } = draft;
  if (restoredFrom === null) return null;
  const begin = () => {
    setAsking(false);
    clear();
    focusMain();
  };
  return (
    <div className="notice form-draft">
      <p>
        {words.say('forms.draft.restored', {
          when: words.date(restoredFrom, {
            dateStyle: 'long',
            timeStyle: 'short',
            timeZone: undefined,
          }),
        })}
      </p>
      {isAsking ? (
        <div role="group" aria-label={words.say('forms.draft.sure')}>
          <p>{words.say('forms.draft.sure')}</p>
          <button type="button" className="button" onClick={begin}>
            {words.say('forms.draft.delete')}
          </button>{' '}
          <button
            type="button"
            className="button button-quiet"
            autoFocus
            onClick={() => setAsking(false)}
          >
            {words.say('forms.draft.keep')}
          </button>
        </div>
      ) : (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {words.say('forms.draft.again')}
        </button>
      )}
    </div>
  );
}

/** Says whether what is typed is kept. */
export function DraftState({
  draft: { savedAt, answers, isReady },
}: {
  readonly draft: OpenDraft;
}) {
  const words = useWords();
  if (!isReady || Object.keys(answers).length === 0) {
    return <p className="hint">{words.say('forms.draft.will-be-kept')}</p>;
  }
  if (savedAt === null) return <p className="hint">{words.say('forms.draft.keeping')}</p>;
  const when = words.date(savedAt, { timeStyle: 'short', timeZone: undefined });
  return <p className="hint">{words.say('forms.draft.kept', { when })}</p>;
}
