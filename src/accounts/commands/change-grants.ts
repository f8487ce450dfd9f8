import type { Grant } from '../../kernel/actor.ts';
import type { Unmet } from '../../kernel/decision.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { Account } from '../domain/account.ts';
import { checkGrants } from '../domain/account-rules.ts';
import { getAccount } from '../queries/account-by-id.ts';
import { checkCodes } from '../queries/unknown-codes.ts';
import { updateAccount } from '../store/account.store.ts';
import { isLastAdministrator, replaceGrants } from '../store/grant.store.ts';
import { deleteSessionsOf } from '../store/session.store.ts';
import { lockManagedAccount } from './lock-managed-account.ts';
import { refuseVersion } from './refusals.ts';

/** The grants that an account shall have from now on, instead of all it has. */
export interface ChangeGrantsInput {
  readonly accountId: string;
  readonly expectedVersion: number;
  readonly grants: readonly Grant[];
}

/**
 * Replaces the grants of an account and ends its sessions: who gets other rights signs in anew (ASVS
 * 5.0, 7.2.4). The last administrator who can sign in keeps the role.
 * @returns the account, or NOT_FOUND, FORBIDDEN, VERSION_CONFLICT, or VALIDATION_FAILED
 */
export async function changeGrants(
  context: CommandContext,
  input: ChangeGrantsInput,
): Promise<Result<Account>> {
  const locked = await lockManagedAccount(context, input);
  if (!locked.ok) return locked;
  const account = locked.value;
  const unmet = await checkChange(context, input);
  if (unmet.length > 0) return invalid(...unmet);
  const before = await getAccount(context.tx, account.id);
  const isUpdated = await updateAccount(context.tx, account, {});
  if (!isUpdated) return refuseVersion(context, account, input.expectedVersion);
  await replaceGrants(context.tx, account.id, input.grants);
  await deleteSessionsOf(context.tx, account.id);
  const subject = { subjectType: 'ACCOUNT', subjectId: account.id };
  const data = { before: before.grants, after: input.grants };
  await recordHistory(context, { ...subject, action: 'account.grants-changed', data });
  return ok(await getAccount(context.tx, account.id));
}

async function checkChange(
  { tx }: CommandContext,
  { accountId, grants }: ChangeGrantsInput,
): Promise<readonly Unmet[]> {
  const isAdministrator = grants.some(({ role }) => role === 'ADMINISTRATOR');
  const isLosingLast = !isAdministrator && (await isLastAdministrator(tx, accountId));
  return [
    ...checkGrants(grants),
    ...(await checkCodes(tx, { locale: null, grants })),
    ...(isLosingLast ? [{ code: 'LAST_ADMINISTRATOR', path: 'grants' }] : []),
  ];
}
