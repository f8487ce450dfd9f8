import { useEffect, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { lengthOf, limitOf } from '../check-answers.ts';
import type { Question } from '../questionnaire.ts';

/** The part of the limit that is left when it is said aloud. */
const NEAR = 0.1;
/** Milliseconds without typing before it is said. */
const PAUSE = 1_000;

/** The id of the count of a question. */
export function countId(questionKey: string): string {
  return `count-${questionKey}`;
}

/** How long the text is and may be; near the limit it is also said aloud. */
export function CharacterCount({
  question,
  text,
}: {
  readonly question: Question;
  readonly text: string;
}) {
  const words = useWords();
  const limit = limitOf(question);
  const length = lengthOf(text);
  const left = (limit ?? 0) - length;
  const isNear = limit !== null && left <= limit * NEAR;
  const sentence =
    left < 0
      ? words.say('forms.count.over', { count: -left })
      : words.say('forms.count.left', { count: left });
  const said = useSaid(isNear ? sentence : '');
  if (limit === null) return null;
  return (
    <p className={left < 0 ? 'form-count form-count-over' : 'form-count'}>
      <span id={countId(question.key)} className="visually-hidden">
        {words.say('forms.count.limit', { count: limit })}
      </span>
      <span aria-hidden="true">
        {isNear ? sentence : words.say('forms.count.used', { used: length, limit })}
      </span>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </p>
  );
}

/** The sentence, once typing has paused. */
function useSaid(sentence: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence]);
  return said;
}
