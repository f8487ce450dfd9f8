import { createHash } from 'node:crypto';
import type { PublicRouteAnswer } from '../../platform/http/public-route.ts';
import { html, SafeHtml, type HtmlPart } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';

/** What every page has. */
export interface PageParts {
  readonly title: string;
  /** Language of the page's own words. */
  readonly language: string;
  readonly head: HtmlPart;
  readonly main: HtmlPart;
}

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE, 'utf8').digest('base64');

/** The hash is that of the element's content to the letter. */
const STYLE = SafeHtml.trusted(`<style>${PAGE_STYLE}</style>`);

/** Nothing but the page's own style; no script at all. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of a page beside `content-language`. */
export const PAGE_HEADERS: PublicRouteAnswer['headers'] = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
};

/** Writes a whole page. */
export function writePage({ title, language, head, main }: PageParts): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Integration Lab</title>
        ${head} ${STYLE}
      </head>
      <body>
        <main>${main}</main>
        <footer><p>Integration Lab</p></footer>
      </body>
    </html> `;
  return page.text;
}
