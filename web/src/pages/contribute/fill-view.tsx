import { Link } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { FilesSection } from '../../files/files-section.tsx';
import { DraftNotice, DraftState } from '../../forms/draft-notice.tsx';
import { ErrorSummary } from '../../forms/error-summary.tsx';
import { FormProgress } from '../../forms/form-progress.tsx';
import { QuestionForm } from '../../forms/question-form.tsx';
import { QuestionList } from '../../forms/question-list.tsx';
import { useFocusOnHash } from '../../forms/use-focus-on-hash.ts';
import { useWords } from '../../words/words.ts';
import type { ContributePage } from './contribute-page.ts';
import { useStepSearch } from './contribution-steps.ts';
import { LanguageChoice } from './language-choice.tsx';
import { LeftoversNotice } from './leftovers-notice.tsx';
import { SaveOnline } from './save-online.tsx';
import { SendingNotice } from './sending-notice.tsx';
import type { Contribution } from './use-contribution.ts';

/** Writing the contribution. */
export function FillView({
  page,
  contribution,
}: {
  readonly page: ContributePage;
  readonly contribution: Contribution;
}) {
  const words = useWords();
  const searchOf = useStepSearch();
  const { content, draft, issues, attempt } = contribution;
  const { questionnaire, choices } = content;
  useFocusOnHash();
  return (
    <div className="page contribute">
      <PageHead title={words.say('nav.contribute')} description={words.say('contribute.lead')} />
      <h1>{words.say('nav.contribute')}</h1>
      <p className="lead">{words.say('contribute.lead')}</p>
      <p>
        {words.say('contribute.how')}{' '}
        <Link to={{ search: searchOf('questions') }}>{words.say('contribute.questions.link')}</Link>
      </p>
      <LanguageChoice languages={page.languages} chosen={questionnaire.locale} />
      <noscript>
        <div className="notice notice-care">
          <p>{words.say('contribute.no-script')}</p>
        </div>
        <QuestionList questionnaire={questionnaire} choices={choices} />
      </noscript>
      <div className="contribute-with-script">
        <DraftNotice draft={draft} />
        <LeftoversNotice leftovers={contribution.leftovers} locale={questionnaire.locale} />
        <SendingNotice contribution={contribution} />
        <ErrorSummary
          questionnaire={questionnaire}
          issues={issues}
          attempt={attempt}
          search={searchOf(null)}
        />
        <ContributionForm contribution={contribution} />
      </div>
    </div>
  );
}

function ContributionForm({ contribution }: { readonly contribution: Contribution }) {
  const words = useWords();
  const { content, draft, issues, change, check } = contribution;
  const { questionnaire, choices, glossary } = content;
  return (
    <div className="form-layout">
      <div className="form-side">
        <FormProgress questionnaire={questionnaire} answers={draft.answers} />
        <DraftState draft={draft} />
      </div>
      {/* What is typed before script runs would be lost. */}
      <form inert={!draft.isReady} noValidate onSubmit={(event) => event.preventDefault()}>
        <QuestionForm
          questionnaire={questionnaire}
          choices={choices}
          glossary={glossary}
          locale={questionnaire.locale}
          answers={draft.answers}
          onChange={change}
          issues={issues}
          beforeConsent={<FilesSection kept={contribution.files} />}
        >
          <section className="contribute-end" aria-labelledby="contribute-end">
            <h2 id="contribute-end">{words.say('contribute.end.title')}</h2>
            <p>{words.say('contribute.end.text')}</p>
            <button type="button" className="button button-primary" onClick={check}>
              {words.say('contribute.check')}
            </button>
            <SaveOnline contribution={contribution} />
          </section>
        </QuestionForm>
      </form>
    </div>
  );
}
