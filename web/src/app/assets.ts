import { createContext } from 'react';
import type { PageAssets } from '../../../src/website/page.ts';

/** What the page of the server loads, so that the browser's own copy of it names the same. */
export interface Assets extends PageAssets {
  /** Address of the service as others reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** Whom readers may write to; null: nobody was named. */
  readonly contactEmail: string | null;
  /** JSON of the data that the page was made of. */
  readonly state: string;
}

export const AssetsContext = createContext<Assets>({
  scripts: [],
  styles: [],
  preloads: [],
  publicUrl: '',
  contactEmail: null,
  state: 'null',
});

/** Reads them off the page. */
export function readAssets(): Assets {
  const all = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  return {
    scripts: all('script[data-own]', 'src'),
    styles: all('link[data-own]', 'href'),
    preloads: all('link[rel=modulepreload]', 'href'),
    publicUrl: document.documentElement.dataset['publicUrl'] ?? '',
    contactEmail: document.documentElement.dataset['contactEmail'] ?? null,
    state: document.getElementById('state')?.textContent ?? 'null',
  };
}
