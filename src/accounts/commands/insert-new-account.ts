import { randomUUID } from 'node:crypto';
import type { Grant } from '../../kernel/actor.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { Account } from '../domain/account.ts';
import { checkGrants, checkIdentity, normaliseEmail } from '../domain/account-rules.ts';
import { getAccount } from '../queries/account-by-id.ts';
import { checkCodes } from '../queries/unknown-codes.ts';
import { insertAccount } from '../store/account.store.ts';
import { replaceGrants } from '../store/grant.store.ts';

/** Who somebody new is and may do. */
export interface NewAccount {
  readonly email: string;
  readonly displayName: string;
  /** Language of messages and mails; null: not chosen. */
  readonly locale: string | null;
  readonly grants: readonly Grant[];
}

/** How the account comes to be: with a password or waiting for one, and the history's word for it. */
export interface Origin {
  readonly passwordHash: string | null;
  readonly action: 'account.invited' | 'account.created' | 'account.bootstrapped';
}

/**
 * The part that all commands share which make an account: rules → write → history.
 * @returns the account, or VALIDATION_FAILED, with ACCOUNT_EMAIL_TAKEN when the address belongs to an account
 */
export async function insertNewAccount(
  context: CommandContext,
  input: NewAccount,
  origin: Origin,
): Promise<Result<Account>> {
  const { displayName, locale, grants } = input;
  const email = normaliseEmail(input.email);
  const unmet = [
    ...checkIdentity({ email, displayName }),
    ...checkGrants(grants),
    ...(await checkCodes(context.tx, input)),
  ];
  if (unmet.length > 0) return invalid(...unmet);
  const id = randomUUID();
  const { passwordHash } = origin;
  const row = { id, email, displayName, passwordHash, locale, createdAt: context.now };
  const isInserted = await insertAccount(context.tx, row);
  if (!isInserted) return invalid({ code: 'ACCOUNT_EMAIL_TAKEN', path: 'email' });
  await replaceGrants(context.tx, id, grants);
  const subject = { subjectType: 'ACCOUNT', subjectId: id };
  await recordHistory(context, { ...subject, action: origin.action, data: { grants } });
  return ok(await getAccount(context.tx, id));
}
