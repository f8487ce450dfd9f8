import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { fileSize } from './file-size.ts';

/** A file as a list shows it. */
export interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly byteSize: number;
}

/** Files with their sizes; nothing when there are none. */
export function FileList({
  files,
  label,
  actions,
}: {
  readonly files: readonly ListedFile[];
  /** Says which files these are. */
  readonly label: string;
  /** Follows each file: what can be done with it. */
  readonly actions?: (file: ListedFile) => ReactNode;
}) {
  const words = useWords();
  if (files.length === 0) return null;
  return (
    <ul className="file-list" aria-label={label}>
      {files.map((file) => (
        <li key={file.id}>
          <span className="file-name">{file.name}</span>{' '}
          <span className="small soft">{fileSize(file.byteSize, words)}</span>
          {actions?.(file)}
        </li>
      ))}
    </ul>
  );
}

/** A button that concerns one file, and names it for those who do not see the list. */
export function FileButton({
  label,
  file: { name },
  isBusy = false,
  onPress,
}: {
  readonly label: string;
  readonly file: Pick<ListedFile, 'name'>;
  readonly isBusy?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={`${label}: ${name}`}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onPress}
    >
      {label}
    </button>
  );
}
