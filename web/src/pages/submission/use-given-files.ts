import { useState } from 'react';
import { reach, Unreachable } from '../../api/ask.ts';
import { focusField } from '../../forms/field-ids.ts';
import { useWords } from '../../words/words.ts';
import { removeFile } from './send-answers.ts';
import type { SubmissionFilesProps } from './submission-files.tsx';

interface GivenFile {
  readonly id: string;
  readonly name: string;
}

/** What has just become of a file that the service has. */
export type FileNews =
  | { readonly kind: 'REMOVED' | 'AWAY' | 'GONE'; readonly name: string }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** What can be done with the files that the service has. */
export function useGivenFiles({ token, refresh }: SubmissionFilesProps) {
  const { locale } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [news, setNews] = useState<FileNews | null>(null);
  const remove = async ({ id, name }: GivenFile) => {
    setBusy(true);
    setNews(null);
    const outcome = await removeFile(id, { token, locale });
    if (outcome.kind === 'AWAY') setNews({ kind: 'AWAY', name });
    else if (outcome.kind === 'REFUSED') setNews(outcome);
    else {
      // Removed here or elsewhere, or closed meanwhile: the service knows.
      const fresh = await refresh();
      const isThere = fresh?.submission.files.some((file) => file.id === id) === true;
      setNews({ kind: isThere ? 'AWAY' : 'REMOVED', name });
      focusField('submission-files');
    }
    setBusy(false);
  };
  const download = async ({ id, name }: GivenFile) => {
    setBusy(true);
    setNews(await downloadFile({ id, name }, { token, locale }));
    setBusy(false);
  };
  return { isBusy, news, remove, download };
}

/** Lets the browser save a file; the token goes into a header, so no link can do it. */
async function downloadFile(
  { id, name }: GivenFile,
  { token, locale }: { readonly token: string; readonly locale: string },
): Promise<FileNews | null> {
  try {
    const response = await reach(`/files/${id}`, {
      credentials: 'omit',
      cache: 'no-store',
      headers: { authorization: `Submission ${token}`, 'accept-language': locale },
    });
    if (!response.ok) return { kind: response.status >= 500 ? 'AWAY' : 'GONE', name };
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser needs the address until it has begun to save.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return null;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { kind: 'AWAY', name };
  }
}
