import type english from '../../messages/en.json';
import type { SiteLocale } from './locales.ts';

/** The name of a sentence of the site; `messages/en.json` has them all. */
export type WordKey = keyof typeof english;

export type Messages = Readonly<Record<WordKey, string>>;

interface MessagesModule {
  readonly default: Messages;
}

/** In a browser each language is a file of its own; the server has them all. */
const files: Readonly<Record<string, () => Promise<MessagesModule>>> =
  import.meta.glob<MessagesModule>('../../messages/*.json');
const loaded = new Map<string, Messages>();

/** Loads the sentences of a language, once. */
export async function loadMessages(locale: SiteLocale): Promise<void> {
  if (loaded.has(locale)) return;
  const load = files[`../../messages/${locale}.json`];
  if (load === undefined) throw new Error(`no messages in ${locale}`);
  loaded.set(locale, (await load()).default);
}

/** The sentences of a language that was loaded. */
export function messagesOf(locale: SiteLocale): Messages {
  const messages = loaded.get(locale);
  if (messages === undefined) throw new Error(`the messages in ${locale} are not loaded`);
  return messages;
}
