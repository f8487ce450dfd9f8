import { createHash } from 'node:crypto';
import type { Config } from '../platform/config/config.ts';
import type { ServedText } from '../platform/http/create-rest-app.ts';
import { ANONYMOUS_LIMITS, STAFF_LIMITS } from '../platform/graphql/limits.ts';
import { EXPLORER_EXAMPLES, EXPLORER_SCRIPT } from './landing-page-script.ts';
import { LANDING_PAGE_STYLE } from './landing-page-style.ts';

/** What the page has to say about this installation. */
export type LandingPageFacts = Pick<Config, 'isDemonstration' | 'introspection'> & {
  readonly trustedDocuments: Pick<Config['trustedDocuments'], 'trustedOnly'>;
};

/**
 * The first page: addresses, sign-in, limits, examples, and an explorer that runs documents. It loads
 * nothing from elsewhere, and its policy allows nothing but its own script and style.
 */
export function landingPage(facts: LandingPageFacts): ServedText {
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
    text: page(facts),
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function page(facts: LandingPageFacts): string {
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
<p>A GraphQL service for what Europe’s regions learn about the integration of migrants.${facts.isDemonstration ? ' This is the demonstration: its data may be changed and thrown away.' : ''}</p>
${explorer()}
${addresses(facts)}
${signingIn(facts)}
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

function addresses({ introspection, trustedDocuments }: LandingPageFacts): string {
  const editorialSchema = introspection
    ? ', <a href="/schema/editorial.graphql"><code>/schema/editorial.graphql</code></a>'
    : '';
  const questions = trustedDocuments.trustedOnly
    ? ' Without a sign-in only trusted documents run: name one by its hash.'
    : ' A documented question can be named by its hash: <code>GET /graphql?documentId=sha256:…</code>.';
  return `<section aria-labelledby="addresses">
<h2 id="addresses">Addresses</h2>
<dl>
<dt><code>/graphql</code></dt><dd>Published practices, regions, statistics, taxonomies. Read-only, for anyone, <code>POST</code> and <code>GET</code> (with the header <code>apollo-require-preflight: true</code>). Answers carry an <code>ETag</code>.${questions}</dd>
<dt><code>/graphql/editorial</code></dt><dd>For everyone who writes, contributors included. <code>POST</code> only, never cached.</dd>
<dt><a href="/schema.graphql"><code>/schema.graphql</code></a>${editorialSchema}</dt><dd>The schema, with a description of everything; <code>X-Schema-Version</code> tells when it changes. Introspection is ${introspection ? 'on' : 'off'}.</dd>
<dt><a href="/livez"><code>/livez</code></a>, <a href="/readyz"><code>/readyz</code></a></dt><dd>Whether the process runs, and whether it can serve.</dd>
</dl>
</section>`;
}

function signingIn({ isDemonstration }: LandingPageFacts): string {
  const accounts = isDemonstration
    ? 'The demonstration has one account for each role; addresses and passwords lie in <code>demo-accounts.json</code> in the data folder.'
    : 'Accounts are made by an administrator, who invites by mail.';
  return `<section aria-labelledby="sign-in">
<h2 id="sign-in">Signing in</h2>
<p>${accounts} The mutation <code>signIn</code> sets a session cookie for browsers or answers a token for <code>Authorization: Bearer …</code>. A contributor without an account gets a token with the submission and sends it as <code>Authorization: Submission …</code>. The public endpoint looks at no credential.</p>
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
