import type { Module } from '../platform/module/module.ts';
import { purgeExpired } from './commands/purge-expired.ts';
import { sendLetter } from './commands/send-letter.ts';
import { ContributorResolver } from './graphql/contributor.resolver.ts';
import { DecisionResolver } from './graphql/decision.resolver.ts';
import { FileResolver } from './graphql/file.resolver.ts';
import { MySubmissionResolver } from './graphql/my-submission.resolver.ts';
import { MyWayResolver } from './graphql/my-way.resolver.ts';
import { PracticeFieldsResolver } from './graphql/practice-fields.resolver.ts';
import { SubmissionQueueResolver } from './graphql/submission-queue.resolver.ts';
import { fileRoutes } from './http/file-routes.ts';
import { ConsentEntity } from './store/consent.entity.ts';
import { HandedInEntity } from './store/handed-in.entity.ts';
import { LetterEntity } from './store/letter.entity.ts';
import { SignOffEntity } from './store/sign-off.entity.ts';
import { SubmissionAccessEntity } from './store/submission-access.entity.ts';
import { SubmissionEntity } from './store/submission.entity.ts';
import { SubmitterEntity } from './store/submitter.entity.ts';

const PURGE = 'submissions.purge-expired';

/** What the application takes of submissions; the resolver of withdrawals is plugged in by publishing. */
export const submissionsModule: Module = {
  name: 'submissions',
  entities: [
    SubmissionEntity,
    SubmissionAccessEntity,
    HandedInEntity,
    SignOffEntity,
    SubmitterEntity,
    ConsentEntity,
    LetterEntity,
  ],
  editorialResolvers: [
    ContributorResolver,
    MySubmissionResolver,
    MyWayResolver,
    SubmissionQueueResolver,
    PracticeFieldsResolver,
    DecisionResolver,
    FileResolver,
  ],
  editorialRoutes: fileRoutes,
  eventHandlers: [sendLetter],
  jobs: [
    {
      name: PURGE,
      cron: '37 * * * *',
      run: async (database) => {
        const caller = { actor: { kind: 'SYSTEM', name: PURGE } as const, requestId: null };
        await database.execute(caller, purgeExpired, null);
      },
    },
  ],
  messages: new URL('./messages/', import.meta.url),
};
