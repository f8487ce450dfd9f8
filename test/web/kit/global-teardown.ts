import type { RunningSite } from './site.ts';

/** Ends the site of the run. */
export default async function stopSiteOfRun(): Promise<void> {
  await (globalThis as unknown as { readonly siteOfRun?: RunningSite }).siteOfRun?.stop();
}
