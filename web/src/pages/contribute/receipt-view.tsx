import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { PageHead } from '../../components/page-head.tsx';
import { FilesUnderWay } from '../../files/files-under-way.tsx';
import { useFileOutbox } from '../../files/use-file-outbox.ts';
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
      <ReceiptFiles reference={reference} token={token} />
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

/** The files that go with it: they are sent now, when there is a submission they belong to. */
function ReceiptFiles(props: { readonly reference: string; readonly token: string }) {
  const words = useWords();
  const sending = useFileOutbox(props);
  const { waiting, outbox } = sending;
  const { arrived } = outbox;
  if (waiting.files.length === 0 && arrived.length === 0) return null;
  return (
    <section aria-labelledby="receipt-files">
      <h2 id="receipt-files">{words.say('files.title')}</h2>
      <FilesUnderWay sending={sending} />
      {arrived.length === 0 ? null : (
        <ul className="file-list" aria-label={words.say('files.given')}>
          {arrived.map((name, index) => (
            <li key={index}>
              <span className="file-name">{name}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
