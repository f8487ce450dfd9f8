import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import {
  ForbiddenType,
  RateLimitedType,
  ValidationFailedType,
} from '../../platform/graphql/user-error.type.ts';
import { createPayload } from '../../platform/graphql/payload.ts';
import type { SessionTransport } from '../domain/account.ts';
import { AccountType } from './account.type.ts';

/** The transports of a session as an enum of the API. */
export const SessionTransportEnum = {
  COOKIE: 'COOKIE',
  BEARER: 'BEARER',
} as const satisfies Readonly<Record<SessionTransport, SessionTransport>>;

registerEnumType(SessionTransportEnum, {
  name: 'SessionTransport',
  description: 'How a session travels with requests.',
  valuesConfig: {
    COOKIE: { description: 'In a cookie that scripts cannot read; for browsers.' },
    BEARER: { description: 'As `Authorization: Bearer <token>`; for programs.' },
  },
});

/** A session began. */
@ObjectType('SignedIn', { description: 'A session began.', simpleResolvers: true })
export class SignedInType {
  @Field(() => AccountType, { description: 'Who signed in.' })
  readonly account!: AccountType;
  @Field(() => String, {
    nullable: true,
    description: 'The token, shown this once; null with COOKIE, where it is in the cookie alone.',
  })
  readonly token!: string | null;
  @Field(() => GraphQLDateTimeISO, {
    description:
      'End of the session, 12 hours from now; it ends earlier after 30 minutes without use.',
  })
  readonly expiresAt!: Date;
}

/** The session ended. */
@ObjectType('SignedOut', { description: 'The session ended.', simpleResolvers: true })
export class SignedOutType {
  @Field(() => Boolean, { description: 'Always true: the token is good for nothing any more.' })
  readonly isSignedOut!: true;
}

/** The account can sign in now. */
@ObjectType('InvitationAccepted', {
  description: 'The account has its password and can sign in.',
  simpleResolvers: true,
})
export class InvitationAcceptedType {
  @Field(() => AccountType, { description: 'The account of the invited person.' })
  readonly account!: AccountType;
}

/** The first administrator was made. */
@ObjectType('AdministratorBootstrapped', {
  description: 'The first administrator was made and can sign in.',
  simpleResolvers: true,
})
export class AdministratorBootstrappedType {
  @Field(() => AccountType, { description: 'The administrator.' })
  readonly account!: AccountType;
}

const CHECKED = [ValidationFailedType, RateLimitedType];

/** What `signIn` answers. */
export const SignInPayload = createPayload('SignInPayload', SignedInType, CHECKED);
/** What `signOut` answers. */
export const SignOutPayload = createPayload('SignOutPayload', SignedOutType, []);
/** What `acceptInvitation` answers. */
export const AcceptInvitationPayload = createPayload(
  'AcceptInvitationPayload',
  InvitationAcceptedType,
  CHECKED,
);
/** What `bootstrapAdministrator` answers. */
export const BootstrapAdministratorPayload = createPayload(
  'BootstrapAdministratorPayload',
  AdministratorBootstrappedType,
  [...CHECKED, ForbiddenType],
);
