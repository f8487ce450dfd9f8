/** The languages in which the service itself speaks: messages, letters, names of states. */
export const SYSTEM_LOCALES = ['en', 'fr', 'de', 'es', 'it', 'el', 'pt', 'sv', 'ca'] as const;

/** One language of {@link SYSTEM_LOCALES}. */
export type SystemLocale = (typeof SYSTEM_LOCALES)[number];

/** The language spoken when nothing better is known. */
export const DEFAULT_SYSTEM_LOCALE: SystemLocale = 'en';
