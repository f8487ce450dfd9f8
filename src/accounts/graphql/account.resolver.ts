import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { notFound, type Result } from '../../kernel/result.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { changeGrants } from '../commands/change-grants.ts';
import { deactivateAccount } from '../commands/deactivate-account.ts';
import { inviteUser } from '../commands/invite-user.ts';
import { renewInvitation } from '../commands/renew-invitation.ts';
import type { Account } from '../domain/account.ts';
import { countAccounts, listAccounts } from '../queries/list-accounts.ts';
import { AccountConnection } from './account-connection.type.ts';
import {
  ChangeGrantsInput,
  DeactivateAccountInput,
  InviteUserInput,
  RenewInvitationInput,
} from './account.inputs.ts';
import { presentAccount, presentAs, readGrants } from './account.presenter.ts';
import {
  AccountDeactivatedType,
  ChangeGrantsPayload,
  DeactivateAccountPayload,
  GrantsChangedType,
  InvitationRenewedType,
  InviteUserPayload,
  RenewInvitationPayload,
  UserInvitedType,
} from './managed-account.type.ts';

/** What administrators do with accounts. */
@Resolver()
export class AccountResolver {
  @Access(['ADMINISTRATOR'])
  @Query(() => AccountConnection.type, {
    description: 'All accounts by e-mail address, deactivated ones included.',
  })
  async accounts(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: EditorialContext,
  ): Promise<object> {
    return AccountConnection.present({
      page: await listAccounts(reader, page),
      presentNode: presentAccount,
      count: () => countAccounts(reader),
    });
  }

  @Access(['ADMINISTRATOR'])
  @Mutation(() => InviteUserPayload, {
    description: 'Makes an account and sends an invitation by mail, good for 72 hours.',
  })
  async inviteUser(
    @Arg('input', () => InviteUserInput, { description: 'Whom to invite.' }) input: InviteUserInput,
    @Ctx() context: EditorialContext,
  ): Promise<UserInvitedType | UserErrorType> {
    const account = { ...input, locale: input.locale ?? null, grants: readGrants(input.grants) };
    return answer(context, await context.execute(inviteUser, account), presentAs(UserInvitedType));
  }

  @Access(['ADMINISTRATOR'])
  @Mutation(() => RenewInvitationPayload, {
    description: 'Invites again somebody who did not choose a password yet.',
  })
  async renewInvitation(
    @Arg('input', () => RenewInvitationInput, { description: 'Whom to invite again.' })
    input: RenewInvitationInput,
    @Ctx() context: EditorialContext,
  ): Promise<InvitationRenewedType | UserErrorType> {
    const result = await onAccount(input.id, (accountId) =>
      context.execute(renewInvitation, { accountId }),
    );
    return answer(context, result, presentAs(InvitationRenewedType));
  }

  @Access(['ADMINISTRATOR'])
  @Mutation(() => ChangeGrantsPayload, {
    description: 'Replaces all grants of an account and ends its sessions.',
  })
  async changeGrants(
    @Arg('input', () => ChangeGrantsInput, { description: 'Account and grants.' })
    input: ChangeGrantsInput,
    @Ctx() context: EditorialContext,
  ): Promise<GrantsChangedType | UserErrorType> {
    const { expectedVersion } = input;
    const grants = readGrants(input.grants);
    const result = await onAccount(input.id, (accountId) =>
      context.execute(changeGrants, { accountId, expectedVersion, grants }),
    );
    return answer(context, result, presentAs(GrantsChangedType));
  }

  @Access(['ADMINISTRATOR'])
  @Mutation(() => DeactivateAccountPayload, {
    description: 'Locks an account for good: sessions and invitations end at once.',
  })
  async deactivateAccount(
    @Arg('input', () => DeactivateAccountInput, { description: 'Account.' })
    input: DeactivateAccountInput,
    @Ctx() context: EditorialContext,
  ): Promise<AccountDeactivatedType | UserErrorType> {
    const { expectedVersion } = input;
    const result = await onAccount(input.id, (accountId) =>
      context.execute(deactivateAccount, { accountId, expectedVersion }),
    );
    return answer(context, result, presentAs(AccountDeactivatedType));
  }
}

/** Does something to the account behind an id; an id that is no account's is NOT_FOUND. */
async function onAccount(
  id: string,
  run: (accountId: string) => Promise<Result<Account>>,
): Promise<Result<Account>> {
  const accountId = decodeUuid('Account', id);
  return accountId === null ? notFound() : run(accountId);
}
