import type { LocaleSettings } from '../../kernel/locale.ts';

/** A locale as stored: its settings, its place in lists (from 0) and its version. */
export interface Locale extends LocaleSettings {
  readonly position: number;
  readonly version: number;
}
