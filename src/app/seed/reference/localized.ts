import { z } from 'zod';
import type { ReferenceText } from '../../../translations/index.ts';

/** A wording in several languages: locale → text. */
export const localized = z.record(z.string().regex(/^[a-z]{2}$/u), z.string().trim().min(1));

/** A wording in several languages. */
export type Localized = z.infer<typeof localized>;

/** The texts of a wording at a path; none when there is no wording. */
export function textsAt(path: string, wording: Localized | null): readonly ReferenceText[] {
  return Object.entries(wording ?? {}).map(([locale, value]) => ({ locale, path, value }));
}
