import { PageHead } from '../../components/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { createLinkSecret } from './link-secret.ts';
import { LinkTrouble } from './link-trouble.tsx';
import { SubmissionPage } from './submission-page.tsx';
import { useLinkSecret } from './use-link-secret.ts';

const secret = createLinkSecret('integration-lab.submission-token');

/** Where the own practice stands; everything but the frame waits for the secret in the address. */
export function Component() {
  const words = useWords();
  const token = useLinkSecret(secret);
  return (
    <div className="page submission">
      <PageHead
        title={words.say('submission.title')}
        description={words.say('submission.description')}
        isIndexed={false}
      />
      <h1>{words.say('submission.title')}</h1>
      {token === undefined ? (
        <>
          <p className="submission-waiting">{words.say('submission.opening')}</p>
          <noscript>
            <p className="notice notice-care">{words.say('submission.no-script')}</p>
          </noscript>
        </>
      ) : null}
      {token === null ? <LinkTrouble kind="NONE" /> : null}
      {typeof token === 'string' ? <SubmissionPage key={token} token={token} /> : null}
    </div>
  );
}
