import { DraftState } from '../../forms/draft-notice.tsx';
import { useWords, type Words } from '../../words/words.ts';
import type { OwnSubmission } from './load-submission.ts';
import type { Answering } from './use-answering.ts';
import type { SendingState } from './use-sending.ts';

/** The end of the form: sends, saves, and says where that stands. */
export function SendBar({
  answering,
  stage,
}: {
  readonly answering: Answering;
  readonly stage: OwnSubmission['stage'];
}) {
  const words = useWords();
  const { form, sending, typed, handIn, save } = answering;
  const isSending = sending.state.kind === 'SENDING';
  return (
    <section className="submission-send" aria-labelledby="submission-send">
      <h3 id="submission-send">{words.say('submission.send.title')}</h3>
      <p>{words.say(form.canSave ? 'submission.send.text' : 'submission.send.survey')}</p>
      <DraftState draft={typed} />
      <p className="submission-buttons">
        <button
          type="button"
          className="button button-primary"
          onClick={handIn}
          aria-disabled={isSending}
        >
          {words.say(`submission.send.${buttonOf(stage)}`)}
        </button>
        {form.canSave ? (
          <button type="button" className="button" onClick={save} aria-disabled={isSending}>
            {words.say('submission.send.save')}
          </button>
        ) : null}
      </p>
      <SendingNotice answering={answering} />
    </section>
  );
}

function SendingNotice({ answering: { sending } }: { readonly answering: Answering }) {
  const words = useWords();
  const { state, again } = sending;
  const sentence = sentenceOf(state, words);
  return (
    <div role="status">
      {sentence === null ? null : (
        <div className={noticeClass(state)}>
          <p>{sentence}</p>
          {state.kind === 'AWAY' ? (
            <p>
              <button type="button" className="button" onClick={again}>
                {words.say('failure.again')}
              </button>
            </p>
          ) : null}
        </div>
      )}
    </div>
  );
}

function noticeClass({ kind }: SendingState): string {
  if (kind === 'SAVED') return 'notice notice-good';
  if (kind === 'SENDING') return 'notice';
  return kind === 'REFUSED' || kind === 'UNKNOWN' ? 'notice notice-bad' : 'notice notice-care';
}

function sentenceOf(state: SendingState, words: Words): string | null {
  switch (state.kind) {
    case 'IDLE':
      return null;
    case 'REFUSED':
      return words.say('submission.sending.REFUSED', { message: state.message });
    default:
      return words.say(`submission.sending.${state.kind}`);
  }
}

function buttonOf(stage: OwnSubmission['stage']): 'answer' | 'hand-in' | 'hand-in-again' {
  if (stage === 'SURVEY_SENT') return 'answer';
  return stage === 'DRAFT' ? 'hand-in' : 'hand-in-again';
}
