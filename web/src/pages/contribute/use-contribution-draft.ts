import { contributionFiles, waitingFiles } from '../../files/file-places.ts';
import { useKeptFiles, type OpenFiles } from '../../files/use-kept-files.ts';
import type { Questionnaire } from '../../forms/questionnaire.ts';
import { useDraft, type OpenDraft } from '../../forms/use-draft.ts';
import { draftName } from './draft-name.ts';

/** What this browser keeps of a contribution: the answers, and the files that go with them. */
export function useContributionDraft(questionnaire: Questionnaire): {
  /** Clearing it forgets the files too. */
  readonly draft: OpenDraft;
  readonly files: OpenFiles;
  /** Forgets the answers, which have arrived, and lets the files wait for their turn. */
  readonly finish: (reference: string) => void;
} {
  const answers = useDraft(draftName(questionnaire));
  const files = useKeptFiles(contributionFiles(questionnaire.locale));
  const clear = () => {
    answers.clear();
    files.clear();
  };
  const finish = (reference: string) => {
    files.handOver(waitingFiles(reference));
    answers.clear();
  };
  return { draft: { ...answers, clear }, files, finish };
}
