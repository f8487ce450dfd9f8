import { useEffect, useRef } from 'react';
import { focusMain } from '../../forms/field-ids.ts';
import { useWords, type Words } from '../../words/words.ts';
import type { Contribution } from './use-contribution.ts';
import type { SendingState } from './use-sending.ts';

/** Where sending stands, when there is something to say about it; it comes into view by itself. */
export function SendingNotice({ contribution }: { readonly contribution: Contribution }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { state } = contribution.sending;
  const isQuiet = state.kind === 'IDLE' || state.kind === 'SENDING';
  useEffect(() => {
    if (!isQuiet) box.current?.focus();
  }, [isQuiet]);
  return (
    <div role="status">
      {state.kind === 'SENDING' ? (
        <p className="notice">{words.say('contribute.sending')}</p>
      ) : null}
      {isQuiet ? null : (
        <div ref={box} className={noticeClass(state)} tabIndex={-1}>
          <p>{sentenceOf(state, words)}</p>
          <NextSteps contribution={contribution} />
        </div>
      )}
    </div>
  );
}

function noticeClass({ kind }: SendingState): string {
  return kind === 'REFUSED' ? 'notice notice-bad' : 'notice notice-care';
}

function sentenceOf(state: SendingState, words: Words): string {
  switch (state.kind) {
    case 'AWAY':
      return words.say('contribute.away.text');
    case 'ARRIVED_BEFORE':
      return words.say('contribute.before.text');
    case 'WAIT':
      return words.say('contribute.wait.text', { minutes: Math.ceil(state.seconds / 60) });
    case 'REFUSED':
      return words.say('contribute.refused.text', { message: state.message });
    case 'MOVED':
      return words.say('contribute.moved.now');
    default:
      return '';
  }
}

function NextSteps({ contribution: { sending, draft } }: { readonly contribution: Contribution }) {
  const words = useWords();
  const { state, send } = sending;
  const stop = () => {
    sending.stop();
    focusMain();
  };
  const isDraft = 'isDraft' in state && state.isDraft;
  const sendAnew = () => {
    draft.renew();
    send(isDraft);
  };
  const button = (label: string, act: () => void) => (
    <button type="button" className="button" onClick={act}>
      {label}
    </button>
  );
  switch (state.kind) {
    case 'AWAY':
      return (
        <p className="contribute-actions">
          {button(words.say('failure.again'), () => send(isDraft))}
          {button(words.say('contribute.away.stop'), stop)}
        </p>
      );
    case 'ARRIVED_BEFORE':
      return (
        <p className="contribute-actions">
          {button(words.say('contribute.before.anew'), sendAnew)}
          {button(words.say('contribute.before.not'), stop)}
        </p>
      );
    case 'WAIT':
    case 'REFUSED':
      return (
        <p className="contribute-actions">
          {button(words.say('failure.again'), () => send(isDraft))}
        </p>
      );
    default:
      return null;
  }
}
