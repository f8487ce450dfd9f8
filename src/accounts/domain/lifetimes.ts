const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session that nobody used for so long has ended, in milliseconds (ASVS 5.0, 7.3.1). */
export const SESSION_IDLE_MS = 30 * MINUTE;
/** A session ends after so long whatever happens, in milliseconds (ASVS 5.0, 7.3.2). */
export const SESSION_ABSOLUTE_MS = 12 * HOUR;
/** The use of a session is noted at most once in so long, in milliseconds. */
export const SESSION_TOUCH_MS = MINUTE;
/** An invitation can be accepted for so long, in hours. */
export const INVITATION_HOURS = 72;

/** The moment so many milliseconds after another. */
export function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}

/** When an invitation sent now can no longer be accepted. */
export function invitationEnd(now: Date): Date {
  return after(now, INVITATION_HOURS * HOUR);
}
