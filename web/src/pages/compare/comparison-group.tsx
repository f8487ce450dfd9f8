import type { ReactNode } from 'react';
import type { NamedPractice } from '../../api/practice.fragments.ts';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';

/** Rows that belong together, under a heading of their own. */
export function Group({
  name,
  practices,
  children,
}: {
  readonly name: WordKey;
  readonly practices: readonly NamedPractice[];
  readonly children: readonly ReactNode[];
}) {
  const words = useWords();
  if (children.length === 0) return null;
  return (
    <tbody role="rowgroup" id={name.replaceAll('.', '-')} tabIndex={-1}>
      <tr role="row" className="compare-group">
        <th scope="rowgroup" role="rowheader" colSpan={practices.length + 1}>
          {words.say(name)}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

/** What the practices say on one topic; `mark` tells how that relates. */
export function Row({
  label,
  mark,
  practices,
  isOneForAll = false,
  children,
}: {
  readonly label: string;
  readonly mark?: readonly [sign: string, words: WordKey];
  readonly practices: readonly NamedPractice[];
  /** Whether one cell stands for all practices. */
  readonly isOneForAll?: boolean;
  readonly children: (column: number) => ReactNode;
}) {
  const words = useWords();
  return (
    <tr role="row" className="compare-row">
      <th scope="row" role="rowheader">
        {label}
        {mark === undefined ? null : (
          <span className="compare-agreement">
            <span aria-hidden="true">{mark[0]} </span>
            {words.say(mark[1])}
          </span>
        )}
      </th>
      {isOneForAll ? (
        <td role="cell" colSpan={practices.length}>
          {children(0)}
        </td>
      ) : (
        practices.map(({ id, title, contentLocale, isFallback }, column) => (
          <td key={id} role="cell">
            <p className="compare-whose" lang={isFallback ? contentLocale : undefined}>
              {title}
            </p>
            {children(column)}
          </td>
        ))
      )}
    </tr>
  );
}
