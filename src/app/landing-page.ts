import { createHash } from 'node:crypto';
import type { ServedText } from '../platform/http/create-rest-app.ts';
import { ANONYMOUS_LIMITS, STAFF_LIMITS } from '../platform/graphql/limits.ts';
import { EXPLORER_EXAMPLES, EXPLORER_SCRIPT } from './landing-page-script.ts';
import { LANDING_PAGE_STYLE } from './landing-page-style.ts';

/**
 * The page of the demonstration: addresses, sign-in, limits, and an explorer that runs documents.
 * It loads nothing from elsewhere, and its policy allows nothing but its own script and style.
 */
export function landingPage(): ServedText {
  return {
    type: 'text/html; charset=utf-8',
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src '${hashOf(EXPLORER_SCRIPT)}'`,
      `style-src '${hashOf(LANDING_PAGE_STYLE)}'`,
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    text: page(),
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function page(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Integration Lab: GraphQL API</title>
<style>${LANDING_PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>Integration Lab</h1>
<p>A GraphQL service for what Europe’s regions learn about the integration of migrants. This is the demonstration: its data may be changed and thrown away.</p>
${explorer()}
${addresses()}
${signingIn()}
${limits()}
</main>
<script>${EXPLORER_SCRIPT}</script>
</body>
</html>
`;
}

function explorer(): string {
  const options = EXPLORER_EXAMPLES.map(
    ({ title }, index) => `<option value="${index}">${title}</option>`,
  ).join('');
  return `<section aria-labelledby="explorer">
<h2 id="explorer">Explorer</h2>
<div class="row">
<label>Example <select id="example">${options}</select></label>
<label>Endpoint <select id="endpoint"><option>/graphql</option><option>/graphql/editorial</option></select></label>
<label>Language of messages <input id="locale" value="en" size="5" autocomplete="off"></label>
<label>Authorization <input id="authorization" placeholder="Bearer … or Submission …" autocomplete="off"></label>
</div>
<div class="columns">
<div>
<label for="document">Document</label>
<textarea id="document" rows="22" spellcheck="false"></textarea>
<label for="variables">Variables (JSON)</label>
<textarea id="variables" rows="5" spellcheck="false"></textarea>
<button id="run" type="button">Run (Ctrl+Enter)</button>
</div>
<div>
<label for="answer">Answer</label>
<pre id="answer" tabindex="0" role="region" aria-live="polite" aria-label="Answer"></pre>
</div>
</div>
</section>`;
}

function addresses(): string {
  return `<section aria-labelledby="addresses">
<h2 id="addresses">Addresses</h2>
<dl>
<dt><code>/graphql</code></dt><dd>Published practices, regions, statistics, taxonomies. Read-only, for anyone, <code>POST</code> and <code>GET</code> (with the header <code>apollo-require-preflight: true</code>). Answers carry an <code>ETag</code>.</dd>
<dt><code>/graphql/editorial</code></dt><dd>For everyone who writes, contributors included. <code>POST</code> only, never cached.</dd>
<dt><a href="/schema/public.graphql"><code>/schema/public.graphql</code></a>, <a href="/schema/editorial.graphql"><code>/schema/editorial.graphql</code></a></dt><dd>Both schemas with a description of everything.</dd>
<dt><a href="/livez"><code>/livez</code></a>, <a href="/readyz"><code>/readyz</code></a></dt><dd>Whether the process runs, and whether it can serve.</dd>
</dl>
</section>`;
}

function signingIn(): string {
  return `<section aria-labelledby="sign-in">
<h2 id="sign-in">Signing in</h2>
<p>The demonstration has one account for each role; addresses and passwords lie in <code>demo-accounts.json</code> in the data folder. The mutation <code>signIn</code> sets a session cookie for browsers or answers a token for <code>Authorization: Bearer …</code>. A contributor without an account gets a token with the submission and sends it as <code>Authorization: Submission …</code>. The public endpoint looks at no credential.</p>
</section>`;
}

function limits(): string {
  const rows = (Object.keys(ANONYMOUS_LIMITS) as (keyof typeof ANONYMOUS_LIMITS)[])
    .map((name) => [words(name), ANONYMOUS_LIMITS[name], STAFF_LIMITS[name]] as const)
    .map(([name, ...values]) => `<tr><th scope="row">${name}</th>${cells(values)}</tr>`)
    .join('');
  return `<section aria-labelledby="limits">
<h2 id="limits">Limits of one document</h2>
<table><thead><tr><th scope="col">Limit</th><th scope="col">Anyone</th><th scope="col">Staff</th></tr></thead><tbody>${rows}</tbody></table>
<p>A page has 1 to 100 items, a request 100 kB and 10 seconds. What is beyond a limit is refused with a code before anything runs; <code>extensions.cost</code> tells the points of an answer.</p>
</section>`;
}

function words(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function cells(values: readonly number[]): string {
  return values.map((value) => `<td>${value.toLocaleString('en')}</td>`).join('');
}
