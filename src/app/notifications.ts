import { randomUUID } from 'node:crypto';
import { createMatchesSender, createMatchJob, type AskPublic } from '../notifications/index.ts';
import { inRequestScope } from '../platform/http/request-scope.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import type { ScheduledJob } from '../platform/jobs/scheduled-job.ts';
import type { Log } from '../platform/log/log.ts';
import type { EventHandler } from '../platform/outbox/outbox.ts';

/** What notifications do beside requests. */
export interface Notifications {
  readonly jobs: readonly ScheduledJob[];
  readonly handlers: readonly EventHandler[];
}

/** Fills the port through which notifications ask what is published. */
export function createNotifications(parts: {
  readonly ask: AskPublic;
  readonly translatorFor: TranslatorFor;
  readonly log: Log;
}): Notifications {
  const { translatorFor } = parts;
  const ask = askOutside(parts);
  return {
    jobs: [createMatchJob({ ask, translatorFor })],
    handlers: [createMatchesSender(ask)],
  };
}

/** The public schema belongs to a request; each question of a worker is one of its own. */
function askOutside({ ask, translatorFor, log }: Parameters<typeof createNotifications>[0]) {
  const outside: AskPublic = (document, variables, locale = 'en') => {
    const scope = { requestId: randomUUID(), log, translator: translatorFor(locale) };
    return inRequestScope(scope, () => ask(document, variables, locale));
  };
  return outside;
}
