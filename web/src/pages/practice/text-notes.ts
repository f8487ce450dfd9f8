import type { ReadText } from './practice.queries.ts';

/** What a reader should know of a text before trusting it. */
export type TextNote =
  | { readonly kind: 'LANGUAGE'; readonly language: string; readonly isOutdatedHere: boolean }
  | {
      readonly kind: 'MACHINE' | 'MACHINE_POST_EDITED' | 'OUTDATED';
      readonly source: string | null;
    };

type Provenance = Omit<ReadText, 'html'>;

/** The notes on a text: its other language, the machine that made it, that it is out of date. */
export function notesOf(text: Provenance): readonly TextNote[] {
  const { locale, isFallback, fallbackReason, origin, isOutdated, sourceLocale: source } = text;
  return [
    ...(isFallback
      ? [
          {
            kind: 'LANGUAGE',
            language: locale,
            isOutdatedHere: fallbackReason === 'OUTDATED_HIDDEN',
          } as const,
        ]
      : []),
    ...(origin === 'HUMAN' ? [] : [{ kind: origin, source } as const]),
    ...(isOutdated ? [{ kind: 'OUTDATED', source } as const] : []),
  ];
}

/** The value for `lang`; none when the text is in the language of the page. */
export function languageOf(text: Pick<ReadText, 'locale' | 'isFallback'>): string | undefined {
  return text.isFallback ? text.locale : undefined;
}
