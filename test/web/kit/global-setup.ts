import { startSite } from './site.ts';

/** Starts the site of the run; where it is, the files of tests learn from the environment. */
export default async function startSiteOfRun(): Promise<void> {
  const site = await startSite();
  process.env['SITE_URL'] = site.url;
  process.env['SITE_DATA'] = site.folder;
  Object.assign(globalThis, { siteOfRun: site });
}
