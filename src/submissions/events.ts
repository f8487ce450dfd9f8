/** A practice moved; payload `{ from, to, verb, revision }`. */
export const PRACTICE_MOVED = 'submissions.practice-moved';

/** A contributor added a file; payload `{ submissionId, fileId }`. */
export const FILE_ADDED = 'submissions.file-added';

/** A contributor removed a file; payload `{ submissionId, fileId }`. */
export const FILE_REMOVED = 'submissions.file-removed';

/** A letter was written with a decision; payload `{ letterId }`. */
export const LETTER_WRITTEN = 'submissions.letter-written';
