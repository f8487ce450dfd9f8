import { useState } from 'react';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswersGiven } from './answers-given.tsx';
import { ChangeNotice, type Change } from './change-notice.tsx';
import { EditionList } from './edition-list.tsx';
import { LetterList } from './letter-list.tsx';
import type { LoadedSubmission } from './load-submission.ts';
import { openFormOf } from './open-form.ts';
import { titleOf } from './own-title.ts';
import { Standing } from './standing.tsx';
import { SubmissionFiles } from './submission-files.tsx';
import { TypedLeftovers } from './typed-leftovers.tsx';
import { WayList } from './way-list.tsx';
import { Withdrawal } from './withdrawal.tsx';

/** The submission as its contributor sees it. */
export function SubmissionView({
  loaded,
  token,
  refresh,
}: {
  readonly loaded: LoadedSubmission;
  readonly token: string;
  readonly refresh: () => Promise<LoadedSubmission | null>;
}) {
  const words = useWords();
  const [change, setChange] = useState<Change | null>(null);
  const { submission } = loaded;
  const form = openFormOf(loaded);
  const title = titleOf(submission);
  const isForeign = submission.locale !== words.locale;
  const files = <SubmissionFiles submission={submission} token={token} refresh={refresh} />;
  return (
    <>
      {title === null ? null : (
        <p className="lead submission-name" lang={submission.locale}>
          {title}
        </p>
      )}
      <ChangeNotice change={change} />
      <div className="submission-layout">
        <Standing submission={submission} />
        <WayList submission={submission} />
        <div className="submission-rest">
          {isForeign ? (
            <p className="soft">
              {words.say('submission.language', {
                language: languageName(submission.locale, words.locale),
              })}
            </p>
          ) : null}
          <EditionList submission={submission} />
          {form === null ? null : files}
          {form === null ? null : (
            <AnswerForm
              key={form.name}
              form={form}
              loaded={loaded}
              token={token}
              refresh={refresh}
              tell={setChange}
            />
          )}
          <TypedLeftovers loaded={loaded} openName={form?.name ?? null} />
          {form?.canSave === true ? null : <AnswersGiven loaded={loaded} />}
          {form === null ? files : null}
          <LetterList submission={submission} />
          {submission.allowedActions.includes('WITHDRAW') ? (
            <Withdrawal submission={submission} token={token} refresh={refresh} tell={setChange} />
          ) : null}
        </div>
      </div>
    </>
  );
}
