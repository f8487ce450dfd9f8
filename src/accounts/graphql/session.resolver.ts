import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { accountIdOf } from '../../kernel/actor.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { signInWithPassword } from '../authentication/sign-in-with-password.ts';
import type { OpenedSession } from '../commands/open-session.ts';
import { signOut } from '../commands/sign-out.ts';
import { findAccountById } from '../queries/account-by-id.ts';
import { presentAccount } from './account.presenter.ts';
import { AccountType } from './account.type.ts';
import { SignInInput } from './session.inputs.ts';
import { SignedInType, SignedOutType, SignInPayload, SignOutPayload } from './session.type.ts';
import { limitAttempts } from './sign-in-limits.ts';

/** Sessions: who I am, signing in and out. */
@Resolver()
export class SessionResolver {
  @Access('ANYONE')
  @Query(() => AccountType, {
    nullable: true,
    description: 'Who is signed in; null when nobody is, also for the token of a submission.',
  })
  async me(@Ctx() context: EditorialContext): Promise<AccountType | null> {
    const accountId = accountIdOf(context.actor);
    const account = accountId === null ? null : await findAccountById(context.reader, accountId);
    return account === null ? null : presentAccount(account);
  }

  @Access('ANYONE')
  @Mutation(() => SignInPayload, {
    description:
      'Begins a session. Wrong credentials are one `ValidationFailed` with the issue SIGN_IN_FAILED, whatever is wrong about them.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Who signs in.' }) input: SignInInput,
    @Ctx() context: EditorialContext,
  ): Promise<SignedInType | UserErrorType> {
    const presentedToken = context.transport.sessionToken;
    const result =
      (await limitAttempts(context, input.email)) ??
      (await signInWithPassword(context, { ...input, presentedToken }));
    return answer(context, result, presentSession(context));
  }

  @Access('SIGNED_IN')
  @Mutation(() => SignOutPayload, {
    description: 'Ends the session that came with the request; other sessions go on.',
  })
  async signOut(@Ctx() context: EditorialContext): Promise<SignedOutType | UserErrorType> {
    const result = await context.execute(signOut, { token: context.transport.sessionToken });
    return answer(context, result, () => {
      context.transport.clearSessionCookie();
      return Object.assign(new SignedOutType(), { isSignedOut: true });
    });
  }
}

/** Hands the token over: in the cookie, or in the answer, never in both. */
function presentSession(context: EditorialContext) {
  return ({ account, token, transport, expiresAt }: OpenedSession): SignedInType => {
    const isCookie = transport === 'COOKIE';
    if (isCookie) context.transport.setSessionCookie(token, expiresAt);
    return Object.assign(new SignedInType(), {
      account: presentAccount(account),
      token: isCookie ? null : token,
      expiresAt,
    });
  };
}
