import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import type { Receipt } from './send-contribution.ts';

/** Acknowledges what has arrived, and says what happens next. */
export function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isDraft, token, reference, locale, stageText, awaitedText, email } = receipt;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const title = words.say(isDraft ? 'contribute.sent.draft-title' : 'contribute.sent.title');
  const next = isDraft
    ? (['contribute.sent.draft-next'] as const)
    : ([
        'contribute.sent.next-read',
        'contribute.sent.next-decide',
        'contribute.sent.next-publish',
      ] as const);
  return (
    <div className="page contribute">
      <PageHead title={title} isIndexed={false} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className="notice notice-good">
        <p lang={locale}>
          {stageText} {awaitedText}
        </p>
      </div>
      <p>{words.say('contribute.sent.mail', { email })}</p>
      <h2>{words.say('contribute.sent.next')}</h2>
      <ol className="contribute-next">
        {next.map((key) => (
          <li key={key}>{words.say(key)}</li>
        ))}
      </ol>
      <p>
        <Link
          className="button button-primary"
          to={{ pathname: `/${words.locale}/submission`, hash: `#${token}` }}
        >
          {words.say(isDraft ? 'contribute.sent.go-on' : 'contribute.sent.follow')}
        </Link>
      </p>
      <p className="hint">{words.say('contribute.sent.personal')}</p>
      <p className="hint contribute-reference">
        {words.say('contribute.sent.reference')} <code>{reference}</code>
      </p>
    </div>
  );
}
