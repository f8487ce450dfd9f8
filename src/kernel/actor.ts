/** The roles an account can hold; what each may do stands in `docs/permissions.md`. */
export const ROLES = [
  'CONTRIBUTOR',
  'COORDINATOR',
  'RESEARCHER',
  'EDITOR',
  'TRANSLATOR',
  'ADMINISTRATOR',
] as const;

/** One role of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** A role with its scope: `null` means every locale, or every region. */
export interface Grant {
  readonly role: Role;
  readonly locales: readonly string[] | null;
  readonly regions: readonly string[] | null;
}

/** Nobody known: an anonymous frontend or a contributor before handing in. */
export interface AnonymousActor {
  readonly kind: 'ANONYMOUS';
}

/** A contributor who holds the token of exactly one submission. */
export interface SubmitterActor {
  readonly kind: 'SUBMITTER';
  readonly submissionId: string;
}

/** Somebody signed in. */
export interface AccountActor {
  readonly kind: 'ACCOUNT';
  readonly accountId: string;
  readonly grants: readonly Grant[];
}

/** The service itself: a job, a migration, a seed. */
export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly name: string;
}

/** Who acts. */
export type Actor = AnonymousActor | SubmitterActor | AccountActor | SystemActor;

/** Nobody known. */
export const ANONYMOUS: AnonymousActor = { kind: 'ANONYMOUS' };

/** Tells whether the actor holds the role, in whatever scope. */
export function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'ACCOUNT' && actor.grants.some((grant) => grant.role === role);
}

/** Tells whether the actor holds the role for the locale (BCP 47); a grant without locales covers all. */
export function hasRoleForLocale(actor: Actor, role: Role, locale: string): boolean {
  return (
    actor.kind === 'ACCOUNT' &&
    actor.grants.some(
      (grant) => grant.role === role && (grant.locales === null || grant.locales.includes(locale)),
    )
  );
}

/** Tells whether the actor is staff: an account with any role but contributor. */
export function isStaff(actor: Actor): boolean {
  return actor.kind === 'ACCOUNT' && actor.grants.some((grant) => grant.role !== 'CONTRIBUTOR');
}

/** The account behind the actor, or null when there is none. */
export function accountIdOf(actor: Actor): string | null {
  return actor.kind === 'ACCOUNT' ? actor.accountId : null;
}
