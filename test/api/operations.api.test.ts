import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildSchemas } from '../../src/app/schemas.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';

const FOLDER = fileURLToPath(new URL('../../schema/operations/', import.meta.url));
const FILES = globSync('*/*.graphql', { cwd: FOLDER }).sort();
const SECRET = 'a-one-time-secret-of-the-installation';

describe('documented operations', () => {
  const schemas = buildSchemas();

  test.each(FILES)('%s fits its schema and says what it is for', (file) => {
    const text = readFileSync(`${FOLDER}${file}`, 'utf8');
    const isPublic = file.startsWith('public/') || /^main-job\/(00|19|20)-/u.test(file);
    const schema = isPublic ? schemas.public : schemas.editorial;
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
    expect(text).toMatch(/^# [A-ZÅ].+/u);
  });
});

describe('the first administrator', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ environment: { BOOTSTRAP_SECRET: SECRET } });
  }, 60_000);
  afterAll(() => server.close());

  const bootstrap = async (secret: string) => {
    const input = {
      secret,
      email: 'admin@lab.invalid',
      displayName: 'First administrator',
      password: 'seven slow otters paint fences',
    };
    const document = operation('editorial/accounts-bootstrap-administrator');
    const answer = await server.graphql<{ bootstrapAdministrator: { __typename: string } }>(
      document,
      { input },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.bootstrapAdministrator.__typename;
  };

  test('C20 is made once with the secret; a wrong one, and a second time, change nothing', async () => {
    const before = await server.snapshot();
    expect(await bootstrap(SECRET.replace('a', 'b'))).not.toMatch(
      /Bootstrapped|SignedIn|Made|Created/u,
    );
    expect(await server.snapshot()).toEqual(before);
    const good = await bootstrap(SECRET);
    const rows = await server.sql<{ role: string }>('SELECT role FROM cms.account_grant');
    expect(rows).toEqual([{ role: 'ADMINISTRATOR' }]);
    const after = await server.snapshot();
    expect(await bootstrap(SECRET)).not.toBe(good);
    expect(await server.snapshot()).toEqual(after);
  });
});
