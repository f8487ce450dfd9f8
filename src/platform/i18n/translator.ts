/** Values put into a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Makes sentences in one language; used at the edge only. */
export interface Translator {
  /** BCP 47 code of the language in which it speaks. */
  readonly locale: string;
  /**
   * The message of a key such as `error.NOT_FOUND`, `stage.SUBMITTED`, `letter.declined.subject`.
   * Falls back to English, then to the key itself; parameters are never interpreted.
   */
  say(key: string, params?: MessageParams): string;
}

/** Gives the translator of a language; an unknown language speaks English. */
export type TranslatorFor = (locale: string) => Translator;
