import { GraphQLEmailAddress, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Role } from '../../kernel/actor.ts';
import { RoleEnum } from './role.type.ts';

const ACCOUNT_ID = 'Id of the account.';
const VERSION = 'Version of the account that was seen.';

/** A role to be given. */
@InputType('GrantInput', { description: 'A role with its scope.' })
export class GrantInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: Role;
  @Field(() => [GraphQLLocale], {
    nullable: true,
    description: 'Languages (BCP 47) that the role shall cover, at least one; null: all.',
  })
  readonly locales?: readonly string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the regions that the role shall cover, at least one; null: all.',
  })
  readonly regions?: readonly string[] | null;
}

/** Somebody to be invited. */
@InputType('InviteUserInput', { description: 'Whom to invite, and to what.' })
export class InviteUserInput {
  @Field(() => GraphQLEmailAddress, { description: 'E-mail address, not yet of any account.' })
  readonly email!: string;
  @Field(() => String, { description: 'Name that colleagues see, 1 to 120 characters.' })
  readonly displayName!: string;
  @Field(() => GraphQLLocale, {
    nullable: true,
    description:
      'Language of the mail and of messages (BCP 47); null: English until one is chosen.',
  })
  readonly locale?: string | null;
  @Field(() => [GrantInput], { description: 'Roles, at least one, each at most once.' })
  readonly grants!: readonly GrantInput[];
}

/** Somebody to be invited again. */
@InputType('RenewInvitationInput', { description: 'Whom to invite again.' })
export class RenewInvitationInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  readonly id!: string;
}

/** Other grants for an account. */
@InputType('ChangeGrantsInput', {
  description: 'The grants an account shall have, instead of all.',
})
export class ChangeGrantsInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  readonly id!: string;
  @Field(() => [GrantInput], { description: 'Roles, at least one, each at most once.' })
  readonly grants!: readonly GrantInput[];
  @Field(() => Int, { description: VERSION })
  readonly expectedVersion!: number;
}

/** An account to be deactivated. */
@InputType('DeactivateAccountInput', { description: 'Who shall not sign in any more.' })
export class DeactivateAccountInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  readonly id!: string;
  @Field(() => Int, { description: VERSION })
  readonly expectedVersion!: number;
}
