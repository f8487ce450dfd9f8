import { useWords } from '../../words/words.ts';
import type { Contribution } from './use-contribution.ts';

/** Keeps the contribution at the service, and sends a link to go on with it. */
export function SaveOnline({
  contribution: { send, sending },
}: {
  readonly contribution: Contribution;
}) {
  const words = useWords();
  return (
    <div className="contribute-save">
      <h3>{words.say('contribute.save.title')}</h3>
      <p id="contribute-save-hint">{words.say('contribute.save.text')}</p>
      <button
        type="button"
        className="button"
        aria-describedby="contribute-save-hint"
        aria-disabled={sending.state.kind === 'SENDING'}
        onClick={() => send('SAVE')}
      >
        {words.say('contribute.save.button')}
      </button>
    </div>
  );
}
