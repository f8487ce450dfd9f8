import { useWords } from '../../words/words.ts';
import { AddressLink } from './address-link.tsx';
import { sayRating } from './matrix-picture.tsx';
import { rowId, type Answer, type CriterionAnswers } from './matrix.ts';
import type { MatrixScale } from './around.queries.ts';
import { TextWithNotes } from './text-section.tsx';

/** Every question of the matrix with its rating; below it, what was answered and on what it rests. */
export function MatrixTable({
  criteria,
  scale,
  version,
}: {
  readonly criteria: readonly CriterionAnswers[];
  readonly scale: MatrixScale;
  readonly version: number;
}) {
  const words = useWords();
  return (
    <table className="practice-matrix-table">
      <caption>{words.say('practice.matrix.caption', { version })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('practice.matrix.question')}</th>
          <th scope="col">{words.say('practice.matrix.rating')}</th>
        </tr>
      </thead>
      {criteria.map(({ criterion, label, answers }) => (
        <tbody key={criterion}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="practice-matrix-criterion">
              {label}
            </th>
          </tr>
          {answers.map((answer) => (
            <AnswerRow key={answer.questionKey} answer={answer} scale={scale} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function AnswerRow({ answer, scale }: { readonly answer: Answer; readonly scale: MatrixScale }) {
  const words = useWords();
  const { question, answerText, evidence } = answer;
  const hasMore = answerText != null || evidence.length > 0;
  const kind = hasMore ? 'practice-matrix-continued' : 'practice-matrix-silent';
  return (
    <>
      <tr id={rowId(answer)} className={kind}>
        <th scope="row">{question}</th>
        <td>{sayRating(answer, scale, words)}</td>
      </tr>
      {hasMore ? (
        <tr>
          <td colSpan={2}>
            {answerText == null ? null : <TextWithNotes text={answerText} headingLevel={3} />}
            <AnswerEvidence urls={evidence} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function AnswerEvidence({ urls }: { readonly urls: readonly string[] }) {
  const words = useWords();
  if (urls.length === 0) return null;
  return (
    <div className="practice-answer-evidence small">
      <span>{words.say('practice.matrix.evidence')}</span>
      <ul className="practice-inline">
        {urls.map((url) => (
          <li key={url}>
            <AddressLink url={url} />
          </li>
        ))}
      </ul>
    </div>
  );
}
