import {
  htmlOf,
  plainOf,
  richTextFromPlain,
  type RichDocument,
  type TextValue,
} from '../../kernel/rich-text.ts';
import type { EffectiveText } from '../domain/effective-document.ts';
import type { RowTexts } from '../domain/fallback.ts';
import type { ReferenceText } from '../queries/reference-text-sql.ts';
import type { LocalizedTextType } from './localized-text.type.ts';
import type { RichTextType } from './rich-text.type.ts';
import { FallbackReason, TextOrigin } from './text.enums.ts';

/** The texts of a practice, ready for the fields of its types. */
export interface TextFields {
  /** The plain text; empty when there is none. */
  plain(path: string): string;
  rich(path: string): RichTextType | null;
  localized(path: string): LocalizedTextType | null;
}

/** Gives the texts of one reading by path. */
export function textFields(texts: RowTexts, requestedLocale: string): TextFields {
  return {
    plain: (path) => plainOf(texts[path]?.value ?? ''),
    rich: (path) => {
      const text = texts[path];
      return text === undefined ? null : new PresentedRichText(text.value);
    },
    localized: (path) => {
      const text = texts[path];
      return text === undefined ? null : new PresentedText(text, requestedLocale);
    },
  };
}

/** Presents a name or a question of the reference data with its language. */
export function presentReferenceText(
  text: ReferenceText,
  requestedLocale: string,
): LocalizedTextType {
  const { value, locale, origin } = text;
  const fallbackReason = locale === requestedLocale ? null : 'MISSING';
  const effective = {
    value,
    locale,
    origin,
    fallbackReason,
    isOutdated: false,
    sourceLocale: null,
  };
  return new PresentedText({ ...effective, fallbackReason }, requestedLocale);
}

/** Makes the forms of a rich text when they are asked for. */
class PresentedRichText implements RichTextType {
  readonly #value: TextValue;

  constructor(value: TextValue) {
    this.#value = value;
  }

  get tree(): RichDocument {
    return typeof this.#value === 'string' ? richTextFromPlain(this.#value) : this.#value;
  }

  get html(): string {
    return htmlOf(this.#value);
  }

  get plain(): string {
    return plainOf(this.#value);
  }
}

class PresentedText implements LocalizedTextType {
  readonly #text: EffectiveText;
  readonly requestedLocale: string;

  constructor(text: EffectiveText, requestedLocale: string) {
    this.#text = text;
    this.requestedLocale = requestedLocale;
  }

  get value(): string {
    return plainOf(this.#text.value);
  }

  get html(): string {
    return htmlOf(this.#text.value);
  }

  get plain(): string {
    return plainOf(this.#text.value);
  }

  get tree(): RichDocument | null {
    return typeof this.#text.value === 'string' ? null : this.#text.value;
  }

  get locale(): string {
    return this.#text.locale;
  }

  get isFallback(): boolean {
    return this.#text.locale !== this.requestedLocale;
  }

  get fallbackReason(): FallbackReason | null {
    const { fallbackReason } = this.#text;
    return fallbackReason === null ? null : FallbackReason[fallbackReason];
  }

  get origin(): TextOrigin {
    return TextOrigin[this.#text.origin];
  }

  get isOutdated(): boolean {
    return this.#text.isOutdated;
  }

  get sourceLocale(): string | null {
    return this.#text.sourceLocale;
  }
}
