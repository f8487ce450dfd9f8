/** A practice moved; payload `{ from, to, verb, revision }`. */
export const PRACTICE_MOVED = 'submissions.practice-moved';

/** A letter was written with a decision; payload `{ letterId }`. */
export const LETTER_WRITTEN = 'submissions.letter-written';
