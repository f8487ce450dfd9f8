import type { EventHandler } from '../../platform/outbox/outbox.ts';
import { INVITATION_HOURS } from '../domain/lifetimes.ts';
import { MIN_PASSWORD } from '../domain/password-rules.ts';
import { USER_INVITED } from '../events.ts';
import { issueInvitation } from './issue-invitation.ts';

/** Sends the mail of an invitation, in the invited person's language. */
export const sendInvitation: EventHandler = {
  name: 'accounts.send-invitation',
  event: USER_INVITED,
  handle: async (event, { database, mailer, translatorFor, publicUrl }) => {
    const invitation = await database.transact((tx) =>
      issueInvitation(tx, event.subjectId, event.occurredAt),
    );
    if (invitation === null) return;
    const { email, displayName, locale, token } = invitation;
    const translator = translatorFor(locale ?? 'en');
    const limits = { min: MIN_PASSWORD, hours: INVITATION_HOURS };
    await mailer.send({
      to: email,
      subject: translator.say('mail.invitation.subject'),
      text: translator.say('mail.invitation.text', {
        name: displayName,
        address: publicUrl,
        token,
        ...limits,
      }),
      locale: translator.locale,
      id: `invitation-${event.id}`,
    });
  },
};
