import { useWords, type Words } from '../words/words.ts';
import { centsOf } from './amounts.ts';
import { filled, webAddress } from './answer-values.ts';
import { codesOf, moneyOf, periodOf, textOf, type ListEntry } from './answers.ts';
import type { Choices, Question } from './questionnaire.ts';
import { richTextOf } from './rich-text.ts';

interface AnswerTextProps {
  readonly question: Pick<Question, 'type' | 'taxonomy'>;
  readonly answer: unknown;
  readonly choices: Choices;
  /** Language of the answer. */
  readonly locale: string;
}

/** An answer as it will be read. */
export function AnswerText({ question, answer, choices, locale }: AnswerTextProps) {
  const words = useWords();
  const { type, taxonomy } = question;
  const terms = choices.terms[taxonomy ?? ''] ?? [];
  switch (type) {
    case 'RICH_TEXT':
      return <RichAnswer text={textOf(answer)} locale={locale} />;
    case 'REGIONS':
      return <Names names={namesOf(choices.regions, codesOf(answer))} locale={locale} />;
    case 'TERM':
      return <Names names={namesOf(terms, [textOf(answer)])} locale={locale} />;
    case 'TERMS':
      return <Names names={namesOf(terms, codesOf(answer))} locale={locale} />;
    case 'PARTNERS':
    case 'URLS':
    case 'INDICATORS':
      return (
        <ul>
          {filled(answer).map((entry, index) => (
            <li key={index}>{entryText(type, entry, choices, words)}</li>
          ))}
        </ul>
      );
    case 'PERIOD':
      return <p>{periodText(answer, words)}</p>;
    case 'MONEY':
      return <p>{moneyText(answer, words)}</p>;
    case 'CONSENT':
      return <p>{words.say('forms.review.consented')}</p>;
    case 'EMAIL':
    case 'INTEGER':
      return <p>{textOf(answer)}</p>;
    default:
      return <p lang={locale}>{textOf(answer)}</p>;
  }
}

function RichAnswer({ text, locale }: { readonly text: string; readonly locale: string }) {
  const runs = (content: readonly { readonly text: string }[]) =>
    content.map((run) => run.text).join('');
  return (
    <div lang={locale}>
      {richTextOf(text).content.map((block, index) => {
        if (block.type !== 'list') return <p key={index}>{runs(block.content)}</p>;
        const items = block.items.map((item, place) => <li key={place}>{runs(item)}</li>);
        return block.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
      })}
    </div>
  );
}

function Names({ names, locale }: { readonly names: readonly string[]; readonly locale: string }) {
  if (names.length === 1) return <p lang={locale}>{names[0]}</p>;
  return (
    <ul lang={locale}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

interface Named {
  readonly code: string;
  readonly name: string;
}

function namesOf(named: readonly Named[], codes: readonly string[]): readonly string[] {
  return codes.map((code) => named.find((one) => one.code === code)?.name ?? code);
}

function entryText(type: string, entry: ListEntry, choices: Choices, words: Words): string {
  if (type === 'URLS') return webAddress(entry['url'] ?? '');
  const { name = '', ...rest } = entry;
  const vocabulary = (key: string) => choices.terms[`STAKEHOLDER_${key.toUpperCase()}`] ?? [];
  const details =
    type === 'PARTNERS'
      ? ['category', 'scope', 'area'].flatMap((key) => {
          const code = rest[key] ?? '';
          return code === '' ? [] : namesOf(vocabulary(key), [code]);
        })
      : indicatorDetails(rest, words);
  return details.length === 0 ? name : `${name} – ${details.join(', ')}`;
}

function indicatorDetails(entry: ListEntry, words: Words): readonly string[] {
  const figures = (['baseline', 'target', 'achieved'] as const).flatMap((key) => {
    const figure = entry[key] ?? '';
    return figure === '' ? [] : [`${words.say(`forms.indicators.${key}`)}: ${figure}`];
  });
  const day = entry['measuredOn'] ?? '';
  return [entry['unit'] ?? '', ...figures, ...(day === '' ? [] : [words.date(day)])].filter(
    (detail) => detail !== '',
  );
}

function periodText(answer: unknown, words: Words): string {
  const { start, end, isOngoing } = periodOf(answer);
  const month = (value: string) =>
    /^\d{4}-\d{2}$/u.test(value)
      ? words.date(`${value}-01`, { year: 'numeric', month: 'long' })
      : value;
  return [
    ...(start === '' ? [] : [`${words.say('forms.period.start')}: ${month(start)}`]),
    ...(end === '' ? [] : [`${words.say('forms.period.end')}: ${month(end)}`]),
    ...(isOngoing ? [words.say('forms.period.ongoing')] : []),
  ].join('\n');
}

function moneyText(answer: unknown, words: Words): string {
  const { amount, currency } = moneyOf(answer);
  const cents = centsOf(amount);
  return cents === null ? amount : words.number(cents / 100, { style: 'currency', currency });
}
