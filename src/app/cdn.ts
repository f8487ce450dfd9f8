import type { Config } from '../platform/config/config.ts';
import type { EventHandler } from '../platform/outbox/outbox.ts';
import { createCdnPurge } from '../publishing/index.ts';

/** Tells the configured CDN what each publication puts out of date; nothing when there is none. */
export function cdnHandlers({ cdnPurge }: Config): readonly EventHandler[] {
  return cdnPurge === null ? [] : createCdnPurge(cdnPurge);
}
