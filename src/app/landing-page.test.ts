import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { coerceInputValue, parse, validate } from 'graphql';
import { landingPage } from './landing-page.ts';
import { EXPLORER_EXAMPLES } from './landing-page-script.ts';
import { buildSchemas } from './schemas.ts';

const schemas = buildSchemas();

describe('the landing page', () => {
  it.each(EXPLORER_EXAMPLES.map((example) => [example.title, example] as const))(
    'shows an example that the schema knows: %s',
    (_, { endpoint, document }) => {
      const schema = endpoint === '/graphql' ? schemas.public : schemas.editorial;
      expect(validate(schema, parse(document))).toEqual([]);
    },
  );

  it('shows how to sign in with values that fit', () => {
    const { input } = EXPLORER_EXAMPLES.find(({ title }) => title === 'Sign in')!.variables;
    const type = schemas.editorial.getType('SignInInput');
    expect(coerceInputValue(input, type as never)).toMatchObject({ transport: 'BEARER' });
  });

  it('loads nothing, and runs no script but its own', () => {
    const { text, contentSecurityPolicy } = landingPage();
    const [, script = ''] = /<script>([\s\S]*)<\/script>/u.exec(text) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(contentSecurityPolicy).toContain(`script-src 'sha256-${hash}'`);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/u);
    expect(text).not.toMatch(/<script src|<link|@import|<img| style=| onclick=/u);
  });
});
