import type { Module } from '../platform/module/module.ts';
import { purgeExpired } from './commands/purge-expired.ts';
import { AccountResolver } from './graphql/account.resolver.ts';
import { JoiningResolver } from './graphql/joining.resolver.ts';
import { SessionResolver } from './graphql/session.resolver.ts';
import { sendInvitation } from './handlers/send-invitation.ts';
import { AccountGrantEntity } from './store/account-grant.entity.ts';
import { AccountEntity } from './store/account.entity.ts';
import { InvitationEntity } from './store/invitation.entity.ts';
import { SessionEntity } from './store/session.entity.ts';

const PURGE = 'accounts.purge-expired';

/** What the application takes of accounts. */
export const accountsModule: Module = {
  name: 'accounts',
  entities: [AccountEntity, AccountGrantEntity, SessionEntity, InvitationEntity],
  editorialResolvers: [SessionResolver, JoiningResolver, AccountResolver],
  eventHandlers: [sendInvitation],
  jobs: [
    {
      name: PURGE,
      cron: '17 * * * *',
      run: async (database) => {
        const caller = { actor: { kind: 'SYSTEM', name: PURGE } as const, requestId: null };
        await database.execute(caller, purgeExpired, null);
      },
    },
  ],
  messages: new URL('./messages/', import.meta.url),
};
