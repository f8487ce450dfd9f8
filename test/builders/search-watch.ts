import { accountsModule } from '../../src/accounts/accounts.module.ts';
import type { Account } from '../../src/accounts/index.ts';
import { savedFeedRoute } from '../../src/notifications/feed/saved-feed-route.ts';
import { createMatchesSender, createMatchJob } from '../../src/notifications/index.ts';
import { notificationsModule } from '../../src/notifications/notifications.module.ts';
import { ANONYMOUS, type Actor } from '../../src/kernel/actor.ts';
import { HistoryEntity } from '../../src/platform/audit/history.entity.ts';
import { buildEditorialSchema } from '../../src/platform/graphql/build-schema.ts';
import { readCatalogues } from '../../src/platform/i18n/catalogues.ts';
import { createTranslators } from '../../src/platform/i18n/create-translators.ts';
import { createSilentLog } from '../../src/platform/log/create-log.ts';
import type { Mail } from '../../src/platform/mail/mailer.ts';
import { noMetrics } from '../../src/platform/metrics/metrics.ts';
import { OutboxEventEntity } from '../../src/platform/outbox/outbox-event.entity.ts';
import { createRelay } from '../../src/platform/outbox/relay.ts';
import { PUBLIC_URL } from '../kit/public-schema.ts';
import { openPublicRoutes, type RouteAnswer } from '../kit/public-routes.ts';
import { openTestDatabase, type TestDatabase } from '../kit/test-database.ts';
import { buildAccount, callerOf } from './accounts.ts';
import { ask, operation } from './editorial-client.ts';
import { buildEditorialContext } from './editorial-context.ts';
import { insertReferenceData } from './reading-side.ts';

/** What the mutations of saved searches answer. */
export interface WatchAnswer {
  readonly __typename: string;
  readonly savedSearch?: { readonly id: string };
  readonly feedUrl?: string | null;
  readonly issues?: readonly { readonly code: string; readonly message: string }[];
}

/** Saved searches on a database with little reference data, without HTTP. */
export interface SearchWatch {
  readonly test: TestDatabase;
  /** A Swedish account. */
  readonly account: Account;
  /** Mails since this was last asked, after everything in the outbox was delivered. */
  takeMails(): Promise<readonly Mail[]>;
  /** Runs a documented operation. @param name file name without `notifications-` and ending */
  send<Answer = WatchAnswer>(name: string, input: object, actor?: Actor): Promise<Answer>;
  /** Saves a search by mail in English with each publication, unless the input says otherwise. */
  add(input?: object, actor?: Actor): Promise<WatchAnswer>;
  /** Runs the job. */
  look(): Promise<void>;
  /** Reads a private feed. */
  feed(address: string): Promise<RouteAnswer>;
  close(): Promise<void>;
}

const OWNERS = ['platform', 'accounts', 'delivery', 'exchange', 'notifications'];

/** Opens a database of its own for a test file. */
export async function openSearchWatch(): Promise<SearchWatch> {
  const entities = [...(accountsModule.entities ?? []), HistoryEntity, OutboxEventEntity];
  const test = await openTestDatabase('migrated', entities);
  await insertReferenceData(test.sql);
  const { database, clock } = test;
  const account = await buildAccount(database, { locale: 'sv', displayName: 'Åsa' });
  const routes = openPublicRoutes(test.url, [savedFeedRoute]);
  const askPublic = routes.services.ask;
  const folders = OWNERS.map((owner) => ({
    owner,
    folder: new URL(`../../src/${owner}/messages/`, import.meta.url),
  }));
  const translatorFor = createTranslators(readCatalogues(folders));
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  const relay = createRelay({
    handlers: [createMatchesSender(askPublic)],
    services: { database, mailer, translatorFor, publicUrl: PUBLIC_URL },
    clock,
    log: createSilentLog(),
    metrics: noMetrics,
  });
  const schema = buildEditorialSchema([notificationsModule]);
  const job = createMatchJob({ ask: askPublic, translatorFor });
  const send = async <Answer>(name: string, input: object, actor?: Actor) => {
    const who = actor ?? callerOf(account).actor;
    const parts = { database, actor: who, translatorFor, askPublic, locale: 'sv' };
    const context = buildEditorialContext(parts);
    const data = await ask(schema, operation(`notifications-${name}`), { input }, context);
    return Object.values(data)[0] as unknown as Answer;
  };
  return {
    test,
    account,
    takeMails: async () => {
      await relay.deliverDue();
      return mails.splice(0);
    },
    send,
    add: (input = {}, actor) => {
      const usual = { name: 'Arbete', locale: 'en', query: 'country=SE', delivery: 'EMAIL' };
      return send('save-search', { ...usual, frequency: 'EACH', ...input }, actor);
    },
    look: () => job.run(database),
    feed: (address) => routes.get(address),
    close: async () => {
      await routes.close();
      await test.close();
    },
  };
}

/** Nobody known, as somebody who opens a link of a mail is. */
export const NOBODY: Actor = ANONYMOUS;
