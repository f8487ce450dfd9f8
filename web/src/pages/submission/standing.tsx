import { useWords } from '../../words/words.ts';
import type { OwnSubmission } from './load-submission.ts';
import { turnOf } from './turn.ts';

/** Where the practice stands now, since when, and whose turn it is. */
export function Standing({ submission }: { readonly submission: OwnSubmission }) {
  const words = useWords();
  const { stage, stageEnteredAt, survey, reference } = submission;
  const turn = turnOf(submission);
  return (
    <section className="submission-standing" aria-labelledby="submission-standing">
      <h2 id="submission-standing" className="submission-small-heading">
        {words.say('submission.standing.title')}
      </h2>
      <p className="submission-stage">{words.say(`submission.status.${stage}`)}</p>
      <p
        className={
          turn === 'CONTRIBUTOR' ? 'submission-turn submission-turn-own' : 'submission-turn'
        }
      >
        {words.say(`submission.turn.${turn}`)}
      </p>
      <p className="small soft">
        {words.say('submission.standing.since', { date: words.date(stageEnteredAt) })}
      </p>
      {stage === 'SURVEY_SENT' && survey?.dueOn != null ? (
        <p className="small">
          {words.say('submission.standing.due', { date: words.date(survey.dueOn) })}
        </p>
      ) : null}
      <p className="small soft">
        {words.say('submission.standing.reference')} <code translate="no">{reference}</code>
      </p>
    </section>
  );
}
