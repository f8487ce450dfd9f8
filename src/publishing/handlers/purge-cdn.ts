import { practiceKey, PRACTICES_KEY, regionKey } from '../../kernel/surrogate-keys.ts';
import type { DeliveredEvent, EventHandler } from '../../platform/outbox/outbox.ts';
import { EDITIONS_PUBLISHED, EDITIONS_UNPUBLISHED } from '../events.ts';

/** Whom to tell about answers that are out of date. */
export interface CdnPurgeSettings {
  readonly url: string;
  /** Sent as `Authorization: Bearer`; null sends none. */
  readonly token: string | null;
  /** How long to wait for an answer; 5 seconds unless told. */
  readonly timeoutMilliseconds?: number;
}

const TIMEOUT_MILLISECONDS = 5_000;

/**
 * Makes the handlers that post the tags of answers which a publication put out of date, for a CDN or a
 * proxy in front to forget these answers. At least once for each event; forgetting twice does no harm.
 * A redirect is a failure: the secret goes to the configured address and nowhere else.
 */
export function createCdnPurge(settings: CdnPurgeSettings): readonly EventHandler[] {
  const handle = (event: DeliveredEvent) => purge(settings, event);
  return [
    { name: 'publishing.purge-published', event: EDITIONS_PUBLISHED, handle },
    { name: 'publishing.purge-unpublished', event: EDITIONS_UNPUBLISHED, handle },
  ];
}

/** The tags of every answer that the event put out of date. */
export function affectedTags({ subjectId, payload }: DeliveredEvent): readonly string[] {
  const regions = Array.isArray(payload['regions']) ? payload['regions'] : [];
  return [practiceKey(subjectId), PRACTICES_KEY, ...regions.map(String).map(regionKey)];
}

async function purge(settings: CdnPurgeSettings, event: DeliveredEvent): Promise<void> {
  const { url, token, timeoutMilliseconds = TIMEOUT_MILLISECONDS } = settings;
  const tags = affectedTags(event);
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMilliseconds),
    headers: {
      'content-type': 'application/json',
      'surrogate-key': tags.join(' '),
      'idempotency-key': event.id,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ tags }),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the CDN answered ${response.status}`);
}
