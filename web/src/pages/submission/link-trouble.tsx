import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';

/** Says that no submission can be shown, why that may be, and what to do. */
export function LinkTrouble({ kind }: { readonly kind: 'NONE' | 'UNKNOWN' }) {
  const words = useWords();
  const name = kind === 'NONE' ? 'none' : 'unknown';
  return (
    <section className="submission-trouble" aria-labelledby="submission-trouble">
      <h2 id="submission-trouble">{words.say(`submission.link.${name}.title`)}</h2>
      <p>{words.say(`submission.link.${name}.text`)}</p>
      <p>{words.say('submission.link.newest')}</p>
      <p>
        <Link to={`/${words.locale}/contribute`}>{words.say('submission.link.contribute')}</Link>
      </p>
    </section>
  );
}
