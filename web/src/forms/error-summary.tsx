import { useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../words/words.ts';
import type { Issue } from './answers.ts';
import { fieldId } from './field-ids.ts';
import { questionsOf, type Questionnaire } from './questionnaire.ts';

/**
 * Everything that is wrong, with links to the fields; it takes the focus when it appears and whenever
 * `attempt` changes. Nothing when nothing is wrong.
 */
export function ErrorSummary({
  questionnaire,
  issues,
  attempt = 0,
  search = '',
}: {
  readonly questionnaire: Questionnaire;
  readonly issues: readonly Issue[];
  /** Counts how often the reader asked. */
  readonly attempt?: number;
  /** Query of the address on which the fields are; empty: this one without a query. */
  readonly search?: string;
}) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Not when an answer becomes wrong while somebody is typing it.
    box.current?.focus();
  }, [attempt]);
  if (issues.length === 0) return null;
  const labels = new Map(
    questionsOf(questionnaire).map(({ key, label }) => [key, label.replace(/\.$/u, '')]),
  );
  return (
    <div
      ref={box}
      className="notice notice-bad form-summary"
      role="group"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <h2 id={titleId}>{words.say('forms.summary.title', { count: issues.length })}</h2>
      <ul>
        {issues.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path === null ? (
              message
            ) : (
              <>
                <Link to={{ search, hash: `#${fieldId(path)}` }} lang={questionnaire.locale}>
                  {labels.get(path) ?? path}
                </Link>
                {': '}
                {message}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
