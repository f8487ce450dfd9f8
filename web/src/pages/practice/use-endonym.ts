import { useRouteLoaderData } from 'react-router';
import type { loadSite } from '../../app/site.loader.ts';

/** Gives the name of a language in itself, as the menu of languages has it. */
export function useEndonym(): (code: string) => string {
  const site = useRouteLoaderData<typeof loadSite>('site');
  return (code) => site?.languages.find((one) => one.code === code)?.endonym ?? code;
}
