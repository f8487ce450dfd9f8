import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { coerceInputValue, parse, validate } from 'graphql';
import { landingPage, type LandingPageFacts } from './landing-page.ts';
import { EXPLORER_EXAMPLES } from './landing-page-script.ts';
import { buildSchemas } from './schemas.ts';

const schemas = buildSchemas();
const DEMONSTRATION: LandingPageFacts = {
  isDemonstration: true,
  introspection: true,
  trustedDocuments: { trustedOnly: false },
};

describe('the landing page', () => {
  it.each(EXPLORER_EXAMPLES.map((example) => [example.title, example] as const))(
    'A-22 shows an example that the schema knows: %s',
    (_, { endpoint, document }) => {
      const schema = endpoint === '/graphql' ? schemas.public : schemas.editorial;
      expect(validate(schema, parse(document))).toEqual([]);
    },
  );

  it('A-22 shows how to sign in with values that fit', () => {
    const { input } = EXPLORER_EXAMPLES.find(({ title }) => title === 'Sign in')!.variables;
    const type = schemas.editorial.getType('SignInInput');
    expect(coerceInputValue(input, type as never)).toMatchObject({ transport: 'BEARER' });
  });

  it('A-22 explains signing in, limits and addresses, and offers an explorer', () => {
    const { text } = landingPage(DEMONSTRATION);
    for (const part of ['explorer', 'addresses', 'sign-in', 'limits']) {
      expect(text).toContain(`<h2 id="${part}">`);
    }
    expect(text).toMatch(/Authorization: Bearer ….*Authorization: Submission …/su);
    expect(text).toContain('<th scope="row">cost</th><td>1,000</td><td>2,000</td>');
    expect(text).toContain('<th scope="row">depth</th><td>8</td><td>10</td>');
    expect(text).toContain('<a href="/schema.graphql">');
  });

  it('A-22 says what holds in this installation', () => {
    const demonstration = landingPage(DEMONSTRATION).text;
    const production = landingPage({
      isDemonstration: false,
      introspection: false,
      trustedDocuments: { trustedOnly: true },
    }).text;
    expect(demonstration).toContain('demo-accounts.json</code> in the data folder');
    expect(demonstration).toContain('Introspection is on.');
    expect(demonstration).toContain('href="/schema/editorial.graphql"');
    expect(production).not.toContain('demonstration: its data');
    expect(production).not.toContain('in the data folder');
    expect(production).toContain('Introspection is off.');
    expect(production).not.toContain('href="/schema/editorial.graphql"');
    expect(production).toContain('only trusted documents run');
  });

  it('A-22 loads nothing, and runs no script but its own', () => {
    const { text, contentSecurityPolicy } = landingPage(DEMONSTRATION);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/u.exec(text) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(contentSecurityPolicy).toContain(`script-src 'sha256-${hash}'`);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/u);
    expect(text).not.toMatch(/<script src|<link|@import|<img| style=| onclick=/u);
  });
});
