import type { RateLimit } from '../platform/http/rate-limiter.ts';

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

/** The limits that resolvers count against, by name. Source: reliability.md, "Limits". */
export const RATE_LIMITS: Readonly<Record<string, RateLimit>> = {
  'sign-in-account': { points: 5, durationSeconds: MINUTE_SECONDS },
  'sign-in-address': { points: 20, durationSeconds: MINUTE_SECONDS },
  'submit-address': { points: 5, durationSeconds: MINUTE_SECONDS },
  'submit-address-hour': { points: 20, durationSeconds: HOUR_SECONDS },
  'file-address-hour': { points: 100, durationSeconds: HOUR_SECONDS },
};
