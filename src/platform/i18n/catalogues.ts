import { readFileSync } from 'node:fs';
import { SYSTEM_LOCALES, type SystemLocale } from './system-locales.ts';

/** Key → ICU message of one language. */
export type Messages = Readonly<Record<string, string>>;

/** The messages of one folder in one language. */
export interface Catalogue {
  /** Name of the module whose messages these are. */
  readonly owner: string;
  readonly locale: SystemLocale;
  /** Null when the file is missing. */
  readonly messages: Messages | null;
}

/** A folder with `<locale>.json` files, and the module it belongs to. */
export interface CatalogueFolder {
  readonly owner: string;
  readonly folder: URL;
}

/** Reads every catalogue of the folders. @throws Error when a file is not a flat object of texts */
export function readCatalogues(folders: readonly CatalogueFolder[]): readonly Catalogue[] {
  return folders.flatMap(({ owner, folder }) =>
    SYSTEM_LOCALES.map((locale) => ({ owner, locale, messages: readMessages(folder, locale) })),
  );
}

function readMessages(folder: URL, locale: SystemLocale): Messages | null {
  const file = new URL(`${locale}.json`, folder.href.endsWith('/') ? folder : `${folder.href}/`);
  const text = readIfPresent(file);
  if (text === null) return null;
  const parsed: unknown = JSON.parse(text);
  const isFlat =
    typeof parsed === 'object' &&
    parsed !== null &&
    Object.values(parsed).every((message) => typeof message === 'string');
  if (!isFlat) throw new Error(`${file.pathname} must be a flat object of texts`);
  return parsed as Messages;
}

function readIfPresent(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
}
