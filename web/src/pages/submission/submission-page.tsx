import { useWords } from '../../words/words.ts';
import { LinkTrouble } from './link-trouble.tsx';
import { SubmissionView } from './submission-view.tsx';
import { useSubmission } from './use-submission.ts';

/** The submission that a token reaches, while it is loaded and afterwards. */
export function SubmissionPage({ token }: { readonly token: string }) {
  const words = useWords();
  const { state, refresh, again } = useSubmission(token);
  switch (state.kind) {
    case 'LOADING':
      return (
        <p className="submission-waiting" role="status">
          {words.say('submission.loading')}
        </p>
      );
    case 'READY':
      return <SubmissionView loaded={state.loaded} token={token} refresh={refresh} />;
    case 'UNKNOWN':
      return <LinkTrouble kind="UNKNOWN" />;
    case 'AWAY':
    case 'REFUSED':
      return (
        <div className="notice notice-care" role="alert">
          <p>{state.kind === 'AWAY' ? words.say('submission.away') : state.message}</p>
          <p>
            <button type="button" className="button" onClick={again}>
              {words.say('failure.again')}
            </button>
          </p>
        </div>
      );
  }
}
