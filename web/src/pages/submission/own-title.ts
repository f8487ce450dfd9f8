import type { OwnSubmission } from './load-submission.ts';

/** The title as its contributor wrote it; null: none yet. */
export function titleOf({ texts }: Pick<OwnSubmission, 'texts'>): string | null {
  const title = texts.find(({ path }) => path === 'title')?.value;
  return typeof title === 'string' && title.trim() !== '' ? title : null;
}
