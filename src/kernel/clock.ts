/** Where time comes from: the database in production, a settable clock in tests. */
export interface Clock {
  /** The present moment (UTC). */
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved; for tests and seeds. */
export class SettableClock implements Clock {
  #at: Date;

  constructor(at: Date) {
    this.#at = at;
  }

  now(): Date {
    return this.#at;
  }

  /** Moves the clock forward. */
  advance(durationMilliseconds: number): void {
    this.#at = new Date(this.#at.getTime() + durationMilliseconds);
  }
}
