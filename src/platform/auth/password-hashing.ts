import { hash, parseOptions, verify } from '@node-rs/argon2';
import { createWorkGate } from './work-gate.ts';

/** Cost of a hash: the floor of OWASP's password storage cheat sheet (ASVS 5.0, 11.4); about 33 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const ARGON2ID = 2;

/** Hashes at once and hashes waiting, for the whole process: what is guarded are its cores. */
const gate = createWorkGate(2, 32);

/** A well-formed hash of this cost that no password has: salt and output are zeros. */
const NOBODYS_HASH = [
  '$argon2id$v=19$m=19456,t=2,p=1',
  Buffer.alloc(16).toString('base64').replaceAll('=', ''),
  Buffer.alloc(32).toString('base64').replaceAll('=', ''),
].join('$');

/**
 * Hashes a password with argon2id, as a PHC string. Equal texts in different Unicode spellings (NFC,
 * NFD) are one password; nothing else is changed, neither trimmed nor cut.
 * @throws OverloadedError when too many hashes are waiting
 */
export function hashPassword(password: string): Promise<string> {
  return gate.run(() => hash(normalise(password), COST));
}

/**
 * Tells whether the password belongs to the stored hash.
 * @param stored null when there is no account or no password: takes as long, and answers false
 * @throws OverloadedError when too many hashes are waiting
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await gate.run(() => verify(stored ?? NOBODYS_HASH, normalise(password)));
  return isRight && stored !== null;
}

/** Tells whether a stored hash is weaker than a new one would be, and should be made again. */
export function isWeakHash(stored: string): boolean {
  const { algorithm, version, memoryCost, timeCost, parallelism } = parseOptions(stored);
  return (
    (algorithm as number) !== ARGON2ID ||
    (version as number) !== 1 ||
    memoryCost < COST.memoryCost ||
    timeCost < COST.timeCost ||
    parallelism !== COST.parallelism
  );
}

function normalise(password: string): string {
  return password.normalize('NFC');
}
