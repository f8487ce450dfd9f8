import { createContext } from 'react';

/** What the page of the server loads, so that the browser's own copy of it names the same. */
export interface Assets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Modules that will be needed at once. */
  readonly preloads: readonly string[];
  /** Address of the service as others reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** JSON of the data that the page was made of. */
  readonly state: string;
}

export const AssetsContext = createContext<Assets>({
  scripts: [],
  styles: [],
  preloads: [],
  publicUrl: '',
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
    state: document.getElementById('state')?.textContent ?? 'null',
  };
}
