import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { FilesReview } from '../../files/files-review.tsx';
import { AnswerReview } from '../../forms/answer-review.tsx';
import { ErrorSummary } from '../../forms/error-summary.tsx';
import { checkAnswers } from '../../forms/check-answers.ts';
import { useWords } from '../../words/words.ts';
import { useStepSearch } from './contribution-steps.ts';
import { SendingNotice } from './sending-notice.tsx';
import type { Contribution } from './use-contribution.ts';

/** All answers to read through before they are sent. */
export function CheckView({ contribution }: { readonly contribution: Contribution }) {
  const words = useWords();
  const searchOf = useStepSearch();
  const heading = useRef<HTMLHeadingElement>(null);
  const { content, draft, attempt } = contribution;
  const { questionnaire, choices } = content;
  // Also when this address was opened by itself.
  const issues =
    contribution.issues.length > 0 || !draft.isReady
      ? contribution.issues
      : checkAnswers(questionnaire, draft.answers, words);
  const isRight = issues.length === 0;
  const wasRight = useRef(isRight);
  useEffect(() => {
    // Otherwise the focus goes to what is wrong.
    if (wasRight.current) heading.current?.focus();
  }, []);
  const title = words.say('contribute.check.title');
  return (
    <div className="page contribute">
      <PageHead title={title} isIndexed={false} />
      <p>
        <Link to={{ search: searchOf(null) }}>{words.say('contribute.check.back')}</Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <SendingNotice contribution={contribution} />
      <ErrorSummary
        questionnaire={questionnaire}
        issues={issues}
        attempt={attempt}
        search={searchOf(null)}
      />
      {draft.isReady && isRight ? (
        <p className="lead">{words.say('contribute.check.right')}</p>
      ) : null}
      <AnswerReview
        questionnaire={questionnaire}
        choices={choices}
        answers={draft.answers}
        issues={issues}
        search={searchOf(null)}
      />
      <FilesReview kept={contribution.files} search={searchOf(null)} />
      <CheckActions contribution={contribution} />
    </div>
  );
}

function CheckActions({
  contribution: { sending, send },
}: {
  readonly contribution: Contribution;
}) {
  const words = useWords();
  const searchOf = useStepSearch();
  return (
    <p className="contribute-actions">
      <button
        type="button"
        className="button button-primary"
        aria-disabled={sending.state.kind === 'SENDING'}
        onClick={() => send('SEND')}
      >
        {words.say(sending.state.kind === 'SENDING' ? 'contribute.sending' : 'contribute.send')}
      </button>
      <Link className="button" to={{ search: searchOf(null) }}>
        {words.say('contribute.check.back')}
      </Link>
    </p>
  );
}
