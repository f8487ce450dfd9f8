import { Field, ObjectType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import {
  ForbiddenType,
  NotFoundType,
  ValidationFailedType,
  VersionConflictType,
} from '../../platform/graphql/user-error.type.ts';
import { AccountType } from './account.type.ts';

/** Somebody was invited. */
@ObjectType('UserInvited', {
  description: 'The account was made; the invitation goes out by mail.',
  simpleResolvers: true,
})
export class UserInvitedType {
  @Field(() => AccountType, { description: 'The account, waiting for its password.' })
  readonly account!: AccountType;
}

/** Somebody was invited again. */
@ObjectType('InvitationRenewed', {
  description: 'A new invitation goes out by mail; with it the one before is good no longer.',
  simpleResolvers: true,
})
export class InvitationRenewedType {
  @Field(() => AccountType, { description: 'The account, waiting for its password.' })
  readonly account!: AccountType;
}

/** An account has other grants. */
@ObjectType('GrantsChanged', {
  description: 'The account has other grants; its sessions ended.',
  simpleResolvers: true,
})
export class GrantsChangedType {
  @Field(() => AccountType, { description: 'The account as it is now.' })
  readonly account!: AccountType;
}

/** An account was deactivated. */
@ObjectType('AccountDeactivated', {
  description: 'The person cannot sign in any more; all sessions ended.',
  simpleResolvers: true,
})
export class AccountDeactivatedType {
  @Field(() => AccountType, { description: 'The account as it is now.' })
  readonly account!: AccountType;
}

const REFUSED = [ValidationFailedType, ForbiddenType];
const ON_ACCOUNT = [...REFUSED, NotFoundType];

/** What `inviteUser` answers. */
export const InviteUserPayload = createPayload('InviteUserPayload', UserInvitedType, REFUSED);
/** What `renewInvitation` answers. */
export const RenewInvitationPayload = createPayload(
  'RenewInvitationPayload',
  InvitationRenewedType,
  ON_ACCOUNT,
);
/** What `changeGrants` answers. */
export const ChangeGrantsPayload = createPayload('ChangeGrantsPayload', GrantsChangedType, [
  ...ON_ACCOUNT,
  VersionConflictType,
]);
/** What `deactivateAccount` answers. */
export const DeactivateAccountPayload = createPayload(
  'DeactivateAccountPayload',
  AccountDeactivatedType,
  [...ON_ACCOUNT, VersionConflictType],
);
