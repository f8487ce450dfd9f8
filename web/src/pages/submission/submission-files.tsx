import { useEffect, useRef } from 'react';
import { FileField } from '../../files/file-field.tsx';
import { FileButton, FileList } from '../../files/file-list.tsx';
import { FilesUnderWay } from '../../files/files-under-way.tsx';
import { useFileOutbox } from '../../files/use-file-outbox.ts';
import { useWords } from '../../words/words.ts';
import type { LoadedSubmission, OwnSubmission } from './load-submission.ts';
import { useGivenFiles, type FileNews } from './use-given-files.ts';

/** What {@link SubmissionFiles} needs. */
export interface SubmissionFilesProps {
  readonly submission: OwnSubmission;
  readonly token: string;
  readonly refresh: () => Promise<LoadedSubmission | null>;
}

/** The files of the submission: those the Lab has, those on their way, and, while it may, a field for more. */
export function SubmissionFiles(props: SubmissionFilesProps) {
  const { submission, token } = props;
  const words = useWords();
  const { files, stage, reference, allowedActions } = submission;
  const canChange = allowedActions.includes('CHANGE_FILES');
  const sending = useFileOutbox({ reference, token });
  useRefreshAfter(sending.outbox.arrived.length, props.refresh);
  const given = useGivenFiles(props);
  if (!canChange && files.length === 0 && sending.waiting.files.length === 0) return null;
  return (
    <section aria-labelledby="submission-files">
      <h2 id="submission-files" tabIndex={-1}>
        {words.say('files.title')}
      </h2>
      <p>{words.say('files.private')}</p>
      {stage === 'DRAFT' ? <p className="hint">{words.say('files.draft')}</p> : null}
      {files.length === 0 ? <p className="soft">{words.say('files.none')}</p> : null}
      <FileList
        label={words.say('files.given')}
        files={files}
        actions={(file) => (
          <>
            <FileButton
              label={words.say('files.download')}
              file={file}
              isBusy={given.isBusy}
              onPress={() => void given.download(file)}
            />
            {canChange ? (
              <FileButton
                label={words.say('files.remove')}
                file={file}
                isBusy={given.isBusy}
                onPress={() => void given.remove(file)}
              />
            ) : null}
          </>
        )}
      />
      <p role="status">{newsOf(given.news, words.say)}</p>
      {canChange ? (
        <FileField kept={sending.waiting} present={files.length} isSentAtOnce />
      ) : (
        <p className="hint">{words.say('files.closed')}</p>
      )}
      <FilesUnderWay sending={sending} />
    </section>
  );
}

function newsOf(news: FileNews | null, say: ReturnType<typeof useWords>['say']): string {
  if (news === null) return '';
  return news.kind === 'REFUSED' ? news.message : say(`files.news.${news.kind}`, news);
}

/** Reads the submission again when something has arrived that it does not tell of yet. */
function useRefreshAfter(arrived: number, refresh: () => Promise<unknown>): void {
  const known = useRef(arrived);
  useEffect(() => {
    if (known.current === arrived) return;
    known.current = arrived;
    void refresh();
  }, [arrived, refresh]);
}
