import { useState, type ChangeEvent } from 'react';
import { fieldId, focusField, guidanceId, issueId } from '../forms/field-ids.ts';
import { useWords } from '../words/words.ts';
import { FileButton, FileList } from './file-list.tsx';
import {
  ACCEPTED,
  MAX_FILES,
  MAX_MEGABYTES,
  sortFiles,
  type FileTrouble,
  type RefusedFile,
} from './file-rules.ts';
import type { OpenFiles } from './use-kept-files.ts';

const KEY = 'files';

/** Chooses files; they are kept in the browser, and what is wrong with one is said at once. */
export function FileField({
  kept,
  present = 0,
  isSentAtOnce = false,
}: {
  readonly kept: OpenFiles;
  /** How many the service has already. */
  readonly present?: number;
  /** Whether what is chosen is on its way at once, and shown there instead of here. */
  readonly isSentAtOnce?: boolean;
}) {
  const words = useWords();
  const { refused, news, choose, remove } = useChoosing(kept, present);
  const listed = isSentAtOnce ? [] : kept.files;
  const describedBy = refused.length > 0 ? `${guidanceId(KEY)} ${issueId(KEY)}` : guidanceId(KEY);
  return (
    <div className={refused.length > 0 ? 'field file-field form-field-wrong' : 'field file-field'}>
      <label htmlFor={fieldId(KEY)}>
        {words.say('files.choose')}
        <span className="form-optional"> {words.say('forms.optional')}</span>
      </label>
      <p className="hint" id={guidanceId(KEY)}>
        {words.say('files.hint', { count: MAX_FILES, megabytes: MAX_MEGABYTES })}
      </p>
      <Troubles refused={refused} />
      <input
        type="file"
        multiple
        id={fieldId(KEY)}
        className="file-input"
        accept={ACCEPTED}
        aria-describedby={describedBy}
        aria-invalid={refused.length > 0}
        onChange={(event) => void choose(event)}
      />
      <FileList
        label={words.say('files.chosen')}
        files={listed.map(({ id, name, content }) => ({ id, name, byteSize: content.size }))}
        actions={(file) => (
          <FileButton
            label={words.say('files.remove')}
            file={file}
            onPress={() => remove(file.id, file.name)}
          />
        )}
      />
      {kept.isLasting ? null : <p className="hint">{words.say('files.not-kept')}</p>}
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </div>
  );
}

function useChoosing(kept: OpenFiles, present: number) {
  const words = useWords();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [news, setNews] = useState('');
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const sorted = sortFiles([...(input.files ?? [])], MAX_FILES - present - kept.files.length);
    // So that the same file can be chosen once more.
    input.value = '';
    const unreadable = await kept.add(sorted.good);
    setRefused([
      ...sorted.refused,
      ...unreadable.map((name) => ({ name, trouble: 'unreadable' }) as const),
    ]);
    setNews(words.say('files.added', { count: sorted.good.length - unreadable.length }));
  };
  const remove = (id: string, name: string) => {
    kept.remove(id);
    setRefused([]);
    setNews(words.say('files.removed', { name }));
    focusField(fieldId(KEY));
  };
  return { refused, news, choose, remove };
}

function Troubles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const words = useWords();
  const sentenceOf = (name: string, trouble: FileTrouble) =>
    words.say(`files.trouble.${trouble}`, { name, count: MAX_FILES, megabytes: MAX_MEGABYTES });
  return (
    <div id={issueId(KEY)} role="alert">
      {refused.map(({ name, trouble }, index) => (
        <p key={index} className="error">
          <span className="visually-hidden">{words.say('forms.error')} </span>
          {sentenceOf(name, trouble)}
        </p>
      ))}
    </div>
  );
}
