import type { Actor } from '../../kernel/actor.ts';

/**
 * The locales in which the actor sees texts, editions and work, beside the source of each practice
 * (C-16); null: every locale.
 *
 * A scope belongs to a grant, so the scopes of all roles of staff count together: a translator for
 * Swedish who is also a researcher without limits sees everything.
 */
export function visibleLocales(actor: Actor): readonly string[] | null {
  if (actor.kind === 'SYSTEM') return null;
  if (actor.kind !== 'ACCOUNT') return [];
  const scopes = actor.grants.flatMap((grant) =>
    grant.role === 'CONTRIBUTOR' ? [] : [grant.locales],
  );
  if (scopes.some((locales) => locales === null)) return null;
  return [...new Set(scopes.flatMap((locales) => locales ?? []))].sort();
}

/**
 * Whether a practice's texts in this locale can be seen; its source locale is for all of staff.
 * @param visible the answer of {@link visibleLocales}
 */
export function isVisibleLocale(
  visible: readonly string[] | null,
  locale: string,
  sourceLocale: string,
): boolean {
  return visible === null || locale === sourceLocale || visible.includes(locale);
}
