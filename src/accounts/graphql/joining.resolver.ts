import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { acceptWithPassword } from '../authentication/accept-with-password.ts';
import { bootstrapWithSecret } from '../authentication/bootstrap-with-secret.ts';
import { presentAs } from './account.presenter.ts';
import { AcceptInvitationInput, BootstrapAdministratorInput } from './session.inputs.ts';
import {
  AcceptInvitationPayload,
  AdministratorBootstrappedType,
  BootstrapAdministratorPayload,
  InvitationAcceptedType,
} from './session.type.ts';
import { limitAttempts } from './sign-in-limits.ts';

/** Coming in for the first time: with an invitation, or with the secret of the installation. */
@Resolver()
export class JoiningResolver {
  @Access('ANYONE')
  @Mutation(() => AcceptInvitationPayload, {
    description: 'Gives an invited account its password. An invitation is good once, for 72 hours.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'Invitation and password.' })
    input: AcceptInvitationInput,
    @Ctx() context: EditorialContext,
  ): Promise<InvitationAcceptedType | UserErrorType> {
    const result =
      (await limitAttempts(context, null)) ?? (await acceptWithPassword(context, input));
    return answer(context, result, presentAs(InvitationAcceptedType));
  }

  @Access('ANYONE')
  @Mutation(() => BootstrapAdministratorPayload, {
    description: 'Makes the first administrator, once, with the secret of the installation.',
  })
  async bootstrapAdministrator(
    @Arg('input', () => BootstrapAdministratorInput, { description: 'Secret and administrator.' })
    input: BootstrapAdministratorInput,
    @Ctx() context: EditorialContext,
  ): Promise<AdministratorBootstrappedType | UserErrorType> {
    const { bootstrapSecret } = context.settings;
    const request = { ...input, locale: input.locale ?? null };
    const result =
      (await limitAttempts(context, null)) ??
      (await bootstrapWithSecret(context, bootstrapSecret, request));
    return answer(context, result, presentAs(AdministratorBootstrappedType));
  }
}
