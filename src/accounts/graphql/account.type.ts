import { GraphQLDateTimeISO, GraphQLEmailAddress, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../kernel/actor.ts';
import type { AccountState } from '../domain/account.ts';
import { RoleEnum } from './role.type.ts';

/** The states of an account as an enum of the API. */
export const AccountStateEnum = {
  INVITED: 'INVITED',
  ACTIVE: 'ACTIVE',
  DEACTIVATED: 'DEACTIVATED',
} as const satisfies Readonly<Record<AccountState, AccountState>>;

registerEnumType(AccountStateEnum, {
  name: 'AccountState',
  description: 'Whether somebody can sign in.',
  valuesConfig: {
    INVITED: { description: 'Not yet: the invitation was not accepted.' },
    ACTIVE: { description: 'Yes.' },
    DEACTIVATED: { description: 'Not any more.' },
  },
});

/** A role with its scope, as the API shows it. */
@ObjectType('Grant', { description: 'A role with its scope.', simpleResolvers: true })
export class GrantType {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: Role;
  @Field(() => [GraphQLLocale], {
    nullable: true,
    description: 'Languages (BCP 47) that the role covers; null: all.',
  })
  readonly locales!: readonly string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the regions that the role covers; null: all.',
  })
  readonly regions!: readonly string[] | null;
}

/** An account as the person and administrators see it; nobody else is given this type. */
@ObjectType('Account', {
  description: 'Somebody who can sign in. Only the person and administrators get to see it.',
  simpleResolvers: true,
})
export class AccountType {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
  @Field(() => GraphQLEmailAddress, { description: 'E-mail address, lower case.' })
  readonly email!: string;
  @Field(() => String, { description: 'Name that colleagues see, 1 to 120 characters.' })
  readonly displayName!: string;
  @Field(() => AccountStateEnum, { description: 'Whether the person can sign in.' })
  readonly state!: AccountState;
  @Field(() => GraphQLLocale, {
    nullable: true,
    description: 'Language of messages and mails (BCP 47); null: none was chosen.',
  })
  readonly locale!: string | null;
  @Field(() => [GrantType], { description: 'Roles, each at most once.' })
  readonly grants!: readonly GrantType[];
  @Field(() => GraphQLDateTimeISO, { description: 'When the account was made.' })
  readonly createdAt!: Date;
  @Field(() => Int, { description: 'Grows with every change; to be sent as `expectedVersion`.' })
  readonly version!: number;
}
