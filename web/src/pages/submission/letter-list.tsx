import { useWords } from '../../words/words.ts';
import type { OwnSubmission } from './load-submission.ts';

/** Every letter that went to the contributor, the newest first. */
export function LetterList({ submission }: { readonly submission: OwnSubmission }) {
  const words = useWords();
  const { letters, locale } = submission;
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="submission-letters">
      <h2 id="submission-letters">{words.say('submission.letters.title')}</h2>
      <ul className="submission-letters plain">
        {letters.map(({ subject, body, createdAt }) => (
          <li key={`${createdAt} ${subject}`}>
            <details>
              <summary>
                <span lang={locale}>{subject}</span>{' '}
                <time className="small soft" dateTime={createdAt}>
                  {words.date(createdAt)}
                </time>
              </summary>
              <LetterBody body={body} locale={locale} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a letter as they were sent. */
export function LetterBody({ body, locale }: { readonly body: string; readonly locale: string }) {
  return (
    <div className="submission-letter" lang={locale}>
      {body.split(/\n{2,}/u).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
