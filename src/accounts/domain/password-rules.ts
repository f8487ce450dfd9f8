import type { Unmet } from '../../kernel/decision.ts';
import { isGuessable } from './guessable.ts';

/** The fewest characters of a password, because there is no second factor yet (ASVS 5.0, 6.2.1). */
export const MIN_PASSWORD = 15;
/** The most characters of a password (ASVS 5.0, 6.2.9 asks for 64 or more). */
export const MAX_PASSWORD = 256;

const PATH = 'password';

/**
 * What is wrong with a chosen password. Characters are Unicode code points of its NFC spelling; any
 * character is welcome but NUL and halves of a surrogate pair, blanks count, and nothing is asked of
 * the mixture.
 * @param personal texts about the person that it must not be made of: e-mail address, display name
 */
export function checkPassword(password: string, personal: readonly string[]): readonly Unmet[] {
  if (!password.isWellFormed() || password.includes('\0')) {
    return [{ code: 'PASSWORD_CHARACTERS', path: PATH }];
  }
  const length = [...password.normalize('NFC')].length;
  if (length < MIN_PASSWORD) {
    return [{ code: 'PASSWORD_TOO_SHORT', path: PATH, params: { min: MIN_PASSWORD } }];
  }
  if (length > MAX_PASSWORD) {
    return [{ code: 'PASSWORD_TOO_LONG', path: PATH, params: { max: MAX_PASSWORD } }];
  }
  return isGuessable(password, personal) ? [{ code: 'PASSWORD_GUESSABLE', path: PATH }] : [];
}
