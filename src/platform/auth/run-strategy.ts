import passport from 'passport';

/** What a strategy may look at: nothing of the request but what it is given here. */
export interface StrategyRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
}

/** A passport of one's own; nothing is shared through the package's global instance. */
export function createPassport(
  strategies: Readonly<Record<string, passport.Strategy>>,
): passport.Authenticator {
  const own = new passport.Passport();
  for (const [name, strategy] of Object.entries(strategies)) own.use(name, strategy);
  return own;
}

/**
 * Runs one strategy apart from Express and its sessions.
 * @returns what the strategy found, or null when it refused; an error of the strategy is thrown
 */
export function runStrategy<Found extends object>(
  own: passport.Authenticator,
  name: string,
  request: StrategyRequest,
): Promise<Found | null> {
  return new Promise((resolve, reject) => {
    const settle = (error: unknown, found: Found | false | null | undefined) =>
      error == null ? resolve(found || null) : reject(asError(error));
    const middleware = own.authenticate(name, { session: false }, settle) as Middleware;
    // Passport hangs its functions on the request, so it gets a copy.
    middleware({ ...request }, {}, (error) => reject(asError(error)));
  });
}

/** Turns a promise of what was found into the callback that strategies want. */
export function finish<Found>(work: Promise<Found | null>, done: Done<Found>): void {
  work.then(
    (found) => done(null, found ?? false),
    (error: unknown) => done(error),
  );
}

type Middleware = (request: object, response: object, next: (error: unknown) => void) => void;
type Done<Found> = (error: unknown, found?: Found | false) => void;

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the strategy did not answer');
}
