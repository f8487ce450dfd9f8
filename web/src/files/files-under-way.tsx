import { useWords, type Words } from '../words/words.ts';
import { FileButton, FileList, type ListedFile } from './file-list.tsx';
import type { Sending } from './use-file-outbox.ts';

/** Where sending the files stands: what is on its way, what has arrived, and what has not. */
export function FilesUnderWay({ sending }: { readonly sending: Sending }) {
  const words = useWords();
  const { waiting, outbox, again } = sending;
  const { current, failures } = outbox;
  const isSending = current !== null;
  const failed = waiting.files.filter(({ id }) => failures.has(id));
  const isAway = failed.some(({ id }) => failures.get(id)?.kind === 'AWAY');
  const reasonOf = ({ id }: ListedFile) => {
    const failure = failures.get(id);
    return failure?.kind === 'REFUSED' ? failure.message : words.say('files.away');
  };
  return (
    <>
      <p role="status" className={isSending ? 'notice' : undefined}>
        {sentenceOf(sending, words)}
      </p>
      {failed.length === 0 || isSending ? null : (
        <div className="notice notice-care">
          <p>{words.say('files.missing', { count: failed.length })}</p>
          <FileList
            label={words.say('files.waiting')}
            files={failed.map(({ id, name, content }) => ({ id, name, byteSize: content.size }))}
            actions={(file) => (
              <>
                <span className="file-reason">{reasonOf(file)}</span>
                <FileButton
                  label={words.say('files.remove')}
                  file={file}
                  onPress={() => waiting.remove(file.id)}
                />
              </>
            )}
          />
          <p>{words.say('files.missing-note')}</p>
          {isAway ? (
            <p>
              <button type="button" className="button" onClick={again}>
                {words.say('failure.again')}
              </button>
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}

function sentenceOf({ outbox }: Sending, words: Words): string {
  const { current, count, arrived } = outbox;
  if (current !== null) {
    const number = Math.min(arrived.length + 1, count);
    return words.say('files.sending', { number, count, name: current.name });
  }
  return arrived.length === 0 ? '' : words.say('files.arrived', { count: arrived.length });
}
