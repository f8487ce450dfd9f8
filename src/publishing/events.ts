/** Editions went out or changed; payload `{ locales, numbers }`. */
export const EDITIONS_PUBLISHED = 'publishing.editions-published';

/** Editions were taken out of sight; payload `{ locales }`. */
export const EDITIONS_UNPUBLISHED = 'publishing.editions-unpublished';
