/** A document to try in the explorer. */
export interface ExplorerExample {
  readonly title: string;
  readonly endpoint: '/graphql' | '/graphql/editorial';
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Documents to try; the first one is shown when the page opens. */
export const EXPLORER_EXAMPLES: readonly ExplorerExample[] = [
  {
    title: 'Practices in Swedish, with facets',
    endpoint: '/graphql',
    document: `query Practices($locale: Locale!) {
  practices(locale: $locale, first: 5) {
    totalCount
    nodes {
      slug
      title
      contentLocale
      isFallback
      country { code name }
      regions { code name }
    }
    facets(names: [COUNTRY, POLICY_AREA]) {
      key
      buckets { value label count }
    }
  }
}`,
    variables: { locale: 'sv' },
  },
  {
    title: 'Regions with their statistics',
    endpoint: '/graphql',
    document: `query Regions($locale: Locale!) {
  regions(locale: $locale, first: 5) {
    nodes {
      code
      name
      indicators {
        indicator { label unit }
        latest { value notAvailable period source { name url } }
      }
    }
  }
}`,
    variables: { locale: 'en' },
  },
  {
    title: 'Sign in',
    endpoint: '/graphql/editorial',
    document: `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ... on SignedIn { token expiresAt account { displayName } }
    ... on UserError { code message }
  }
}`,
    variables: {
      input: {
        email: 'coordinator@demo.invalid',
        password: 'see demo-accounts.json',
        transport: 'BEARER',
      },
    },
  },
  {
    title: 'Who am I?',
    endpoint: '/graphql/editorial',
    document: `{
  me {
    displayName
    locale
    grants { role locales regions }
  }
}`,
    variables: {},
  },
];

/** The script of the explorer: runs the document with fetch and shows status, time and answer. */
export const EXPLORER_SCRIPT = `
'use strict';
const examples = ${JSON.stringify(EXPLORER_EXAMPLES).replaceAll('<', String.raw`\u003c`)};
const byId = (id) => document.getElementById(id);

function show(index) {
  const example = examples[index];
  byId('endpoint').value = example.endpoint;
  byId('document').value = example.document;
  byId('variables').value = JSON.stringify(example.variables, null, 2);
}

async function run() {
  const answer = byId('answer');
  const headers = { 'content-type': 'application/json', 'accept-language': byId('locale').value };
  const authorization = byId('authorization').value.trim();
  if (authorization !== '') headers.authorization = authorization;
  answer.textContent = '…';
  try {
    const variables = JSON.parse(byId('variables').value || '{}');
    const body = JSON.stringify({ query: byId('document').value, variables });
    const startedAt = performance.now();
    const response = await fetch(byId('endpoint').value, { method: 'POST', headers, body });
    const text = await response.text();
    const took = Math.round(performance.now() - startedAt);
    answer.textContent = response.status + ' in ' + took + ' ms\\n\\n' + JSON.stringify(JSON.parse(text), null, 2);
  } catch (error) {
    answer.textContent = String(error);
  }
}

byId('example').addEventListener('change', (event) => show(Number(event.target.value)));
byId('run').addEventListener('click', run);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
});
show(0);
`;
