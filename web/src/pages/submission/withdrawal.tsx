import { useRef } from 'react';
import { useWords } from '../../words/words.ts';
import type { Change } from './change-notice.tsx';
import type { LoadedSubmission, OwnSubmission } from './load-submission.ts';
import { useWithdrawal, type Withdrawing } from './use-withdrawal.ts';

/** Taking the practice back: what that means, and a question before it happens. */
export function Withdrawal(props: {
  readonly submission: OwnSubmission;
  readonly token: string;
  readonly refresh: () => Promise<LoadedSubmission | null>;
  readonly tell: (change: Change) => void;
}) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const withdrawing = useWithdrawal(props);
  const isPublished = props.submission.stage === 'PUBLISHED';
  return (
    <section aria-labelledby="submission-withdraw">
      <h2 id="submission-withdraw">{words.say('submission.withdraw.title')}</h2>
      <p>{words.say('submission.withdraw.text')}</p>
      <p>
        <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
          {words.say('submission.withdraw.open')}
        </button>
      </p>
      <dialog ref={dialog} className="submission-dialog" aria-labelledby="submission-withdraw-sure">
        <h2 id="submission-withdraw-sure">{words.say('submission.withdraw.sure')}</h2>
        <p>
          {words.say(
            isPublished ? 'submission.withdraw.published' : 'submission.withdraw.unpublished',
          )}
        </p>
        <p>{words.say('submission.withdraw.final')}</p>
        <ReasonForm withdrawing={withdrawing} close={() => dialog.current?.close()} />
      </dialog>
    </section>
  );
}

function ReasonForm({
  withdrawing,
  close,
}: {
  readonly withdrawing: Withdrawing;
  readonly close: () => void;
}) {
  const words = useWords();
  const { reason, setReason, objection, message, isSending, withdraw } = withdrawing;
  const describedBy =
    objection === null
      ? 'submission-reason-hint'
      : 'submission-reason-hint submission-reason-error';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        withdraw();
      }}
    >
      <div className="field">
        <label htmlFor="submission-reason">{words.say('submission.withdraw.reason')}</label>
        <p className="hint" id="submission-reason-hint">
          {words.say('submission.withdraw.reason-hint')}
        </p>
        {objection === null ? null : (
          <p className="error" id="submission-reason-error">
            {objection}
          </p>
        )}
        <textarea
          id="submission-reason"
          rows={4}
          required
          value={reason}
          aria-invalid={objection !== null}
          aria-describedby={describedBy}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div role="status">
        {message === null ? null : <p className="notice notice-care">{message}</p>}
      </div>
      <p className="submission-buttons">
        <button type="submit" className="button submission-danger" aria-disabled={isSending}>
          {words.say('submission.withdraw.do')}
        </button>
        <button type="button" className="button" onClick={close}>
          {words.say('submission.withdraw.cancel')}
        </button>
      </p>
    </form>
  );
}
