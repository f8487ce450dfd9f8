/** Editions went out or changed; payload `{ editions, regions }`, the regions of before and of now. */
export const EDITIONS_PUBLISHED = 'publishing.editions-published';

/** Editions were taken out of sight; payload `{ locales, regions }`, or `{ all: true, regions }`. */
export const EDITIONS_UNPUBLISHED = 'publishing.editions-unpublished';
