import { invalid, ok, type Result } from '../../kernel/result.ts';
import { hashPassword } from '../../platform/auth/password-hashing.ts';
import { checkPassword } from '../domain/password-rules.ts';

/**
 * Checks a chosen password and hashes it, outside any transaction.
 * @param personal texts about the person that it must not be made of
 * @returns the hash, or VALIDATION_FAILED with what is wrong
 * @throws OverloadedError when too many hashes are waiting
 */
export async function preparePassword(
  password: string,
  personal: readonly string[],
): Promise<Result<string>> {
  const unmet = checkPassword(password, personal);
  return unmet.length > 0 ? invalid(...unmet) : ok(await hashPassword(password));
}
