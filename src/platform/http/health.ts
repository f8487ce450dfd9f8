/** One thing that must be well before requests may come. @returns whether it is */
export type HealthCheck = () => Promise<boolean>;

/** Whether the service is ready, and what each check said; no versions, no reasons. */
export interface Readiness {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

/** Runs every check; one that throws has failed. */
export async function askReadiness(
  checks: Readonly<Record<string, HealthCheck>>,
): Promise<Readiness> {
  const entries = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const isWell = await check().catch(() => false);
      return [name, isWell ? 'ok' : 'failed'] as const;
    }),
  );
  return {
    isReady: entries.every(([, state]) => state === 'ok'),
    checks: Object.fromEntries(entries),
  };
}
