/** Ends the site of the run. */
export default async function stopSite(): Promise<void> {
  await (globalThis as unknown as { readonly stopSite?: () => Promise<void> }).stopSite?.();
}
