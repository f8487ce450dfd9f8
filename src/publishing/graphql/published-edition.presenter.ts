import type { PublishedEdition } from '../queries/published-editions.ts';
import { PublishedEditionType } from './publishing.type.ts';

/** Presents an edition that readers see. */
export function presentPublishedEdition({
  locale,
  number,
  slug,
  publishedAt,
}: Omit<PublishedEdition, 'practiceId'>): PublishedEditionType {
  return Object.assign(new PublishedEditionType(), { locale, number, slug, publishedAt });
}
