import { useEffect } from 'react';
import { createBrowserAsk } from '../../api/ask.ts';
import { forget, readKept } from '../../forms/draft-store.ts';
import { loadForm, questionsOf, type FormContent } from '../../forms/questionnaire.ts';
import { useDraft, type OpenDraft } from '../../forms/use-draft.ts';
import { carryOver } from './carry-over.ts';
import { findOlderDraft, leftoversName } from './draft-name.ts';

/** Answers to an older form that have no place in this one. */
export interface Leftovers {
  /** By the words of their question. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether something was taken over from an older form. */
  readonly isCarriedOver: boolean;
  readonly dismiss: () => void;
}

/** Marks that answers were taken over even when all of them had a place. */
const MARK = '';

/** Takes over, once, what was written on an older version of the form in the same language. */
export function useCarryOver(content: FormContent, draft: OpenDraft): Leftovers {
  const { version, locale } = content.questionnaire;
  const leftovers = useDraft(leftoversName(locale));
  const { isReady, answers, replace } = draft;
  const { replace: keepLeftovers } = leftovers;
  const isEmpty = Object.keys(answers).length === 0;
  useEffect(() => {
    const older = isReady && isEmpty ? findOlderDraft({ version, locale }) : null;
    const kept = older === null ? null : readKept(older.name);
    if (older === null || kept === null) return;
    let isOver = false;
    void labelsOf(older.version, locale).then((labels) => {
      if (isOver) return;
      const carried = carryOver(kept.answers, content, labels);
      replace(carried.answers);
      keepLeftovers({ ...carried.leftovers, [MARK]: 'yes' });
      forget(older.name);
    });
    return () => {
      isOver = true;
    };
  }, [isReady, isEmpty, version, locale, content, replace, keepLeftovers]);
  const { [MARK]: mark, ...texts } = leftovers.answers as Readonly<Record<string, string>>;
  return { texts, isCarriedOver: mark !== undefined, dismiss: leftovers.clear };
}

/** The older questions by their keys; none when they cannot be read any more. */
async function labelsOf(version: number, locale: string) {
  const ask = createBrowserAsk(() => locale);
  try {
    const { questionnaire } = await loadForm(ask, { kind: 'TEMPLATE', locale, version });
    return new Map(questionsOf(questionnaire).map((question) => [question.key, question]));
  } catch {
    return new Map<string, never>();
  }
}
