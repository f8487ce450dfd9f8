import { Link } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { QuestionList } from '../../forms/question-list.tsx';
import type { FormContent } from '../../forms/questionnaire.ts';
import { useWords } from '../../words/words.ts';
import { useStepSearch } from './contribution-steps.ts';

/** The questions to read and to print. */
export function QuestionsView({ content }: { readonly content: FormContent }) {
  const words = useWords();
  const searchOf = useStepSearch();
  const title = words.say('contribute.questions.title');
  return (
    <div className="page contribute">
      <PageHead title={title} isIndexed={false} />
      <h1>{title}</h1>
      <p className="lead">{words.say('contribute.questions.lead')}</p>
      <QuestionList questionnaire={content.questionnaire} choices={content.choices} />
      <p className="no-print">
        <Link className="button button-primary" to={{ search: searchOf(null) }}>
          {words.say('contribute.questions.to-form')}
        </Link>
      </p>
    </div>
  );
}
