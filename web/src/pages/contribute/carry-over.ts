import { codesOf, entriesOf, isAnswered, textOf, type Answers } from '../../forms/answers.ts';
import { questionsOf, type FormContent, type Question } from '../../forms/questionnaire.ts';

/** Answers of an older form in a newer one. */
export interface CarriedOver {
  readonly answers: Answers;
  /** What has no place any more, by the words of its question. */
  readonly leftovers: Readonly<Record<string, string>>;
}

type Names = ReadonlyMap<string, string>;

/** Takes over the answers that still fit. @param labels words of the older questions by their keys */
export function carryOver(
  answers: Answers,
  { questionnaire, choices }: FormContent,
  labels: ReadonlyMap<string, Pick<Question, 'label' | 'type'>>,
): CarriedOver {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.key, question]));
  const regions = named(choices.regions);
  const kept: Record<string, unknown> = {};
  const leftovers: Record<string, string> = {};
  for (const [key, answer] of Object.entries(answers)) {
    const question = questions.get(key);
    const older = labels.get(key);
    const names =
      question?.type === 'REGIONS' ? regions : named(choices.terms[question?.taxonomy ?? '']);
    const hasPlace =
      question !== undefined && (older === undefined || older.type === question.type);
    if (hasPlace) kept[key] = fitting(question.type, answer, names);
    // Consent is given to certain words; they may be others now.
    if (question?.type === 'CONSENT') delete kept[key];
    else if (!hasPlace && isAnswered(older?.type ?? 'PLAIN_TEXT', answer)) {
      leftovers[older?.label ?? key] = wordsOf(answer);
    }
  }
  return { answers: kept, leftovers };
}

function fitting(type: string, answer: unknown, names: Names): unknown {
  if (type === 'TERM') return names.has(textOf(answer)) ? answer : undefined;
  if (type !== 'TERMS' && type !== 'REGIONS') return answer;
  return codesOf(answer).filter((code) => names.has(code));
}

function named(list: readonly { readonly code: string; readonly name: string }[] = []): Names {
  return new Map(list.map(({ code, name }) => [code, name]));
}

function wordsOf(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  const entries = entriesOf(answer).map((entry) => Object.values(entry).join(', '));
  if (Array.isArray(answer)) return [...codesOf(answer), ...entries].join('\n');
  if (typeof answer !== 'object' || answer === null) return '';
  return Object.values(answer)
    .filter((value) => typeof value === 'string')
    .join(' – ');
}
