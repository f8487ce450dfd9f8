/** Largest file in bytes. */
export const MAX_FILE_BYTES = 10 * 1_048_576;

/** Most files of one submission. */
export const MAX_FILES = 10;

/** Longest name of a file in characters. */
export const MAX_NAME_LENGTH = 200;
