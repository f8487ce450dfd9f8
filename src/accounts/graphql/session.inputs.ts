import { GraphQLEmailAddress, GraphQLLocale } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import type { SessionTransport } from '../domain/account.ts';
import { SessionTransportEnum } from './session.type.ts';

const PASSWORD =
  '15 to 256 characters, any of them; taken exactly as sent, but for Unicode normalisation (NFC).';

/** What somebody who signs in sends. */
@InputType('SignInInput', { description: 'Who signs in, and how the session shall travel.' })
export class SignInInput {
  @Field(() => GraphQLEmailAddress, { description: 'E-mail address; letter case does not matter.' })
  readonly email!: string;
  @Field(() => String, { description: 'The password, exactly.' })
  readonly password!: string;
  @Field(() => SessionTransportEnum, {
    defaultValue: SessionTransportEnum.COOKIE,
    description: 'COOKIE for browsers, BEARER for programs.',
  })
  readonly transport!: SessionTransport;
}

/** What an invited person sends. */
@InputType('AcceptInvitationInput', { description: 'The invitation, and the password chosen.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'Token of the invitation, from the mail; good once.' })
  readonly token!: string;
  @Field(() => String, { description: PASSWORD })
  readonly password!: string;
}

/** What whoever sets the service up sends. */
@InputType('BootstrapAdministratorInput', { description: 'The first administrator.' })
export class BootstrapAdministratorInput {
  @Field(() => String, { description: 'Secret of the installation (`BOOTSTRAP_SECRET`).' })
  readonly secret!: string;
  @Field(() => GraphQLEmailAddress, { description: 'E-mail address, not yet of any account.' })
  readonly email!: string;
  @Field(() => String, { description: 'Name that colleagues see, 1 to 120 characters.' })
  readonly displayName!: string;
  @Field(() => String, { description: PASSWORD })
  readonly password!: string;
  @Field(() => GraphQLLocale, {
    nullable: true,
    description: 'Language of messages and mails (BCP 47); null: none chosen.',
  })
  readonly locale?: string | null;
}
