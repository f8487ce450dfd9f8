import { useState } from 'react';
import { useNavigate } from 'react-router';
import { checkAnswers } from '../../forms/check-answers.ts';
import type { Issue } from '../../forms/answers.ts';
import type { FormContent, Question } from '../../forms/questionnaire.ts';
import { issuesOfService } from '../../forms/service-issues.ts';
import type { OpenFiles } from '../../files/use-kept-files.ts';
import type { OpenDraft } from '../../forms/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { useStepSearch } from './contribution-steps.ts';
import type { Outcome, Receipt } from './send-contribution.ts';
import { useCarryOver, type Leftovers } from './use-carry-over.ts';
import { useContributionDraft } from './use-contribution-draft.ts';
import { useSending, type Sending } from './use-sending.ts';

/** What the contributor wants: to hand in, or to keep it at the service for later. */
export type Purpose = 'SEND' | 'SAVE';

/** A contribution while it is written, checked and sent. */
export interface Contribution {
  readonly content: FormContent;
  readonly draft: OpenDraft;
  /** Files to go with it; sent when the answers have arrived. */
  readonly files: OpenFiles;
  readonly leftovers: Leftovers;
  readonly issues: readonly Issue[];
  /** Counts how often something was asked for that could not be done. */
  readonly attempt: number;
  readonly sending: Sending;
  readonly receipt: Receipt | null;
  readonly change: (questionKey: string, value: unknown) => void;
  /** Shows all answers and what is wrong with them. */
  readonly check: () => void;
  /** Sends when nothing is wrong. */
  readonly send: (purpose: Purpose) => void;
}

/** Without these a draft cannot be kept at the service. */
function isNeededToSave({ key, type }: Question): boolean {
  return ['contactName', 'contactEmail'].includes(key) || type === 'CONSENT';
}

/** Keeps everything together that belongs to the contribution on this page. */
export function useContribution(content: FormContent): Contribution {
  const { questionnaire } = content;
  const words = useWords();
  const navigate = useNavigate();
  const searchOf = useStepSearch();
  const { draft, files, finish } = useContributionDraft(questionnaire);
  const leftovers = useCarryOver(content, draft);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [objections, setObjections] = useState<readonly Issue[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const wrongFor = (wanted: Purpose) =>
    checkAnswers(
      questionnaire,
      draft.answers,
      words,
      wanted === 'SAVE' ? { isNeeded: isNeededToSave } : {},
    );
  const go = (step: 'check' | 'sent' | null) => void navigate({ search: searchOf(step) });
  const settle = (outcome: Outcome, isDraft: boolean) => {
    if (outcome.kind === 'WRONG') {
      setObjections(issuesOfService(questionnaire, outcome.issues));
      setAttempt((count) => count + 1);
      go(isDraft ? null : 'check');
    } else if (outcome.kind === 'ARRIVED') {
      setReceipt(outcome.receipt);
      finish(outcome.receipt.reference);
      setPurpose(null);
      go('sent');
    }
  };
  const sending = useSending({ questionnaire, draft, settle, showForm: () => go(null) });
  return {
    content,
    draft,
    files,
    leftovers,
    attempt,
    sending,
    receipt,
    issues: [...(purpose === null ? [] : wrongFor(purpose)), ...objections],
    change: (questionKey, value) => {
      draft.change(questionKey, value);
      setObjections((present) =>
        present.filter(({ path }) => path !== null && path !== questionKey),
      );
    },
    check: () => {
      setPurpose('SEND');
      setAttempt((count) => count + 1);
      go('check');
    },
    send: (wanted) => {
      setPurpose(wanted);
      setObjections([]);
      if (wrongFor(wanted).length > 0) setAttempt((count) => count + 1);
      else sending.send(wanted === 'SAVE');
    },
  };
}
