import { ErrorSummary } from '../../forms/error-summary.tsx';
import { FormProgress } from '../../forms/form-progress.tsx';
import { QuestionForm } from '../../forms/question-form.tsx';
import { useFocusOnHash } from '../../forms/use-focus-on-hash.ts';
import { useWords } from '../../words/words.ts';
import type { Change } from './change-notice.tsx';
import { ConflictList } from './conflict-list.tsx';
import { LetterBody } from './letter-list.tsx';
import type { LoadedSubmission } from './load-submission.ts';
import type { OpenForm } from './open-form.ts';
import { SendBar } from './send-bar.tsx';
import { TypedNotice } from './typed-notice.tsx';
import { useAnswering } from './use-answering.ts';

/** What {@link AnswerForm} needs. */
export interface AnswerFormProps {
  readonly form: OpenForm;
  readonly loaded: LoadedSubmission;
  readonly token: string;
  readonly refresh: () => Promise<LoadedSubmission | null>;
  readonly tell: (change: Change | null) => void;
}

/** What is asked of the contributor now: the draft, the practice once more, or the survey. */
export function AnswerForm(props: AnswerFormProps) {
  const { form, loaded } = props;
  const words = useWords();
  const answering = useAnswering(props);
  const { questionnaire, choices, glossary } = form.content;
  const { stage, letters, locale } = loaded.submission;
  const letter = stage === 'INFORMATION_REQUESTED' ? letters[0] : undefined;
  useFocusOnHash();
  return (
    <section className="submission-asked" aria-labelledby="submission-asked">
      <h2 id="submission-asked">{words.say(`submission.asked.${askedOf(stage)}.title`)}</h2>
      <p>{words.say(`submission.asked.${askedOf(stage)}.text`)}</p>
      {letter === undefined ? null : (
        <figure className="submission-question">
          <figcaption>
            {words.say('submission.asked.letter', { date: words.date(letter.createdAt) })}
          </figcaption>
          <LetterBody body={letter.body} locale={locale} />
        </figure>
      )}
      <TypedNotice answering={answering} />
      <ConflictList answering={answering} />
      <ErrorSummary
        questionnaire={questionnaire}
        issues={answering.issues}
        attempt={answering.attempt}
      />
      <FormProgress questionnaire={questionnaire} answers={answering.answers} />
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <QuestionForm
          questionnaire={questionnaire}
          choices={choices}
          glossary={glossary}
          locale={questionnaire.locale}
          level={3}
          answers={answering.answers}
          onChange={answering.change}
          issues={answering.issues}
        >
          <SendBar answering={answering} stage={stage} />
        </QuestionForm>
      </form>
    </section>
  );
}

function askedOf(stage: string): 'draft' | 'information' | 'survey' {
  if (stage === 'SURVEY_SENT') return 'survey';
  return stage === 'DRAFT' ? 'draft' : 'information';
}
