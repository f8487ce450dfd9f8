import { accountsModule } from '../accounts/accounts.module.ts';
import { deliveryModule } from '../delivery/delivery.module.ts';
import { evaluationModule } from '../evaluation/evaluation.module.ts';
import { exchangeModule } from '../exchange/exchange.module.ts';
import { formsModule } from '../forms/forms.module.ts';
import { glossaryModule } from '../glossary/glossary.module.ts';
import { languagesModule } from '../languages/languages.module.ts';
import { mediaModule } from '../media/media.module.ts';
import { notificationsModule } from '../notifications/notifications.module.ts';
import { HistoryEntity } from '../platform/audit/history.entity.ts';
import { platformJobs } from '../platform/jobs/purge-jobs.ts';
import type { Module } from '../platform/module/module.ts';
import { OutboxEventEntity } from '../platform/outbox/outbox-event.entity.ts';
import { practicesModule } from '../practices/practices.module.ts';
import { publishingModule } from '../publishing/publishing.module.ts';
import { regionsModule } from '../regions/regions.module.ts';
import { statisticsModule } from '../statistics/statistics.module.ts';
import { submissionsModule } from '../submissions/submissions.module.ts';
import { taxonomyModule } from '../taxonomy/taxonomy.module.ts';
import { transferabilityModule } from '../transferability/transferability.module.ts';
import { translationsModule } from '../translations/translations.module.ts';
import { websiteModule } from '../website/website.module.ts';

/** What the platform itself plugs in. */
const platformModule: Module = {
  name: 'platform',
  entities: [HistoryEntity, OutboxEventEntity],
  jobs: platformJobs,
  messages: new URL('../platform/messages/', import.meta.url),
};

/** Every module of the service, from the bottom upwards. */
export const modules: readonly Module[] = [
  platformModule,
  accountsModule,
  languagesModule,
  regionsModule,
  taxonomyModule,
  mediaModule,
  statisticsModule,
  glossaryModule,
  formsModule,
  translationsModule,
  practicesModule,
  evaluationModule,
  transferabilityModule,
  submissionsModule,
  publishingModule,
  deliveryModule,
  exchangeModule,
  notificationsModule,
  // Its addresses are what is left, so it comes last.
  websiteModule,
];
