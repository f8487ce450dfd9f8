export { configureLocale, type ConfigureLocale } from './commands/configure-locale.ts';
export type { Locale } from './domain/locale.ts';
export { localeSubjectId } from './domain/locale-subject-id.ts';
export {
  enabledLocales,
  findLocale,
  isLocaleEnabled,
  listLocales,
} from './queries/list-locales.ts';
