import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildAccount, grantsOf, PASSWORD } from '../builders/accounts.ts';
import { pdfOf } from '../builders/files.ts';
import { submissionOf } from '../builders/submissions.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';

const MEGABYTES_10 = 10 * 1_048_576;

let server: TestServer;
let coordinator: string;

beforeAll(async () => {
  server = await startTestServer();
  coordinator = await signIn('COORDINATOR');
}, 60_000);

afterAll(() => server.close());

async function signIn(role: 'COORDINATOR' | 'CONTRIBUTOR'): Promise<string> {
  const email = `${role.toLowerCase()}@lab.invalid`;
  const grants = grantsOf(role);
  await buildAccount(server.database, { email, password: PASSWORD, grants, locale: 'en' });
  const { data } = await server.graphql<{ signIn: { token: string } }>(
    operation('main-job/02-sign-in'),
    { email, password: PASSWORD },
  );
  return data.signIn.token;
}

interface Submitted {
  readonly id: string;
  readonly token: string;
}

/** Hands in a practice over HTTP. @param session of an account; absent: without one */
async function submit(session?: string): Promise<Submitted> {
  const write = () => ({ subject: '', body: '' });
  const { write: _, ...input } = submissionOf({ write });
  const { data } = await server.graphql<{
    submitPractice: { token: string; submission: { id: string } };
  }>(
    operation('editorial/submissions-submit-practice'),
    { input },
    session === undefined ? {} : { token: session },
  );
  const { token, submission } = data.submitPractice;
  return { id: submission.id, token };
}

interface Sent {
  readonly query?: string;
  readonly body?: Buffer | ReadableStream;
  readonly authorization?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function post({ query = 'name=plan.pdf', body = pdfOf(), authorization, headers }: Sent) {
  const response = await fetch(`${server.url}/files?${query}`, {
    method: 'POST',
    headers: { ...(authorization === undefined ? {} : { authorization }), ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
  const answer = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, answer };
}

async function get(id: string, authorization?: string) {
  const response = await fetch(`${server.url}/files/${id}`, {
    headers: authorization === undefined ? {} : { authorization },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

const tokenOf = ({ token }: Submitted) => `Submission ${token}`;

describe('POST /files', () => {
  test('D9 adds a file to the submission of the token', async () => {
    const ada = await submit();
    const query = `name=${encodeURIComponent('Språk & café – plan.pdf')}`;
    const sent = await post({
      query,
      authorization: tokenOf(ada),
      headers: { 'content-type': 'image/svg+xml' },
    });
    expect(sent.status).toBe(201);
    expect(sent.headers.get('cache-control')).toBe('no-store');
    expect(sent.answer).toEqual({
      id: expect.any(String),
      name: 'Språk & café – plan.pdf',
      mediaType: 'application/pdf',
      byteSize: pdfOf().length,
    });
  });

  test('D9 adds a file to what an account handed in itself, named by its id', async () => {
    const session = await signIn('CONTRIBUTOR');
    const own = await submit(session);
    const authorization = `Bearer ${session}`;
    const query = `name=plan.pdf&submission=${own.id}`;
    expect((await post({ query, authorization })).status).toBe(201);
    expect((await post({ authorization })).status).toBe(404);
    const other = await submit();
    const foreign = { query: `name=plan.pdf&submission=${other.id}`, authorization };
    expect(await post(foreign)).toMatchObject({ status: 404, answer: { code: 'NOT_FOUND' } });
  });

  test.each<[string, Sent, number, string]>([
    ['an SVG picture', { body: Buffer.from('<svg/>') }, 422, 'FILE_KIND'],
    ['an empty file', { body: Buffer.alloc(0) }, 422, 'FILE_EMPTY'],
    ['no name', { query: 'name=' }, 422, 'FILE_NAME'],
    ['a name with NUL', { query: 'name=a%00.pdf' }, 422, 'FILE_NAME'],
    ['one byte too many', { body: Buffer.alloc(MEGABYTES_10 + 1, 'x') }, 413, 'FILE_TOO_LARGE'],
    ['too much, of which nobody said how much', { body: endless() }, 413, 'FILE_TOO_LARGE'],
  ])(
    'D9 refuses %s with a sentence in the language of the caller',
    async (_, sent, status, code) => {
      const ada = await submit();
      const before = await server.sql('SELECT count(*) FROM cms.file_content');
      const headers = { 'accept-language': 'sv' };
      const refused = await post({ ...sent, authorization: tokenOf(ada), headers });
      expect(refused).toMatchObject({
        status,
        answer: {
          code: 'VALIDATION_FAILED',
          message: 'Några uppgifter behöver rättas.',
          issues: [{ code, message: expect.stringMatching(/[.]$/u) }],
        },
      });
      expect(await server.sql('SELECT count(*) FROM cms.file_content')).toEqual(before);
    },
  );

  test('D9 is closed once the Lab has begun to read, and open again when more is asked for', async () => {
    const ada = await submit();
    const authorization = tokenOf(ada);
    const putAt = (stage: string) =>
      server.sql(
        `UPDATE cms.practice p SET stage = $2, version = version + 1 FROM cms.submission_access a
         JOIN cms.submission s ON s.id = a.submission_id
         WHERE s.practice_id = p.id AND a.token_hash = encode(sha256($1), 'hex')`,
        [Buffer.from(ada.token), stage],
      );
    await putAt('PRELIMINARY_ANALYSIS');
    expect(await post({ authorization })).toMatchObject({
      status: 409,
      answer: { code: 'TRANSITION_NOT_ALLOWED', unmet: [{ code: 'SUBMISSION_FILES_CLOSED' }] },
    });
    await putAt('INFORMATION_REQUESTED');
    expect((await post({ authorization })).status).toBe(201);
  });

  test.each<[string, Sent, number, string]>([
    ['nobody known', {}, 401, 'UNAUTHENTICATED'],
    ['a token that is none', { authorization: 'Submission x' }, 401, 'UNAUTHENTICATED'],
    [
      'a page of another website',
      { headers: { origin: 'https://evil.example' } },
      403,
      'CROSS_SITE_REQUEST',
    ],
  ])('D9 is closed to %s', async (_, sent, status, code) => {
    const { authorization = status === 403 ? tokenOf(await submit()) : undefined } = sent;
    const known = authorization === undefined ? {} : { authorization };
    const refused = await post({ ...sent, ...known });
    expect(refused).toMatchObject({ status, answer: { errors: [{ extensions: { code } }] } });
  });

  test('D11 is limited for each address, and says how long to wait', async () => {
    const ada = await submit();
    const authorization = tokenOf(ada);
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    const statuses: number[] = [];
    for (let count = 0; count < 100; count += 1) {
      statuses.push((await post({ authorization, headers })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([201]));
    const refused = await post({ authorization, headers });
    expect(refused).toMatchObject({ status: 429, answer: { code: 'RATE_LIMITED' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  }, 60_000);
});

/** Thirty megabytes, piece by piece. */
function endless(): ReadableStream {
  let pieces = 0;
  return new ReadableStream({
    pull: (controller) => {
      pieces += 1;
      if (pieces > 30) controller.close();
      else controller.enqueue(Buffer.alloc(1_048_576, 'x'));
    },
  });
}

describe('GET /files/<id>', () => {
  async function fileOf(ada: Submitted, name = 'plan.pdf'): Promise<string> {
    const query = `name=${encodeURIComponent(name)}`;
    const { answer } = await post({ query, authorization: tokenOf(ada) });
    return String(answer['id']);
  }

  test('D16 gives the bytes to save, and lets a browser do nothing else with them', async () => {
    const ada = await submit();
    const id = await fileOf(ada, "Ada's plan (2).pdf");
    for (const authorization of [tokenOf(ada), `Bearer ${coordinator}`]) {
      const { status, headers, bytes } = await get(id, authorization);
      expect([status, bytes.equals(pdfOf())]).toEqual([200, true]);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': "attachment; filename*=UTF-8''Ada%27s%20plan%20%282%29.pdf",
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  test('D9 looks the same to whoever may not read it as a file that is not there', async () => {
    const [ada, grace] = [await submit(), await submit()];
    const id = await fileOf(ada);
    const own = tokenOf(ada);
    const asked: readonly (readonly [string, string | undefined])[] = [
      [id, tokenOf(grace)],
      [id, undefined],
      [Buffer.from('File:3b241101-e2bb-4255-8caf-4136c566a962').toString('base64url'), own],
      [ada.id, own],
      ['x', own],
      ['%00', own],
      ['..%2f..%2fetc%2fpasswd', own],
    ];
    for (const [wanted, authorization] of asked) {
      const { status, headers, bytes } = await get(wanted, authorization);
      const { errors } = JSON.parse(bytes.toString()) as {
        readonly errors: readonly { readonly extensions: { readonly code: string } }[];
      };
      expect([wanted, status, errors[0]?.extensions.code]).toEqual([wanted, 404, 'NOT_FOUND']);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('D9 only reads', async () => {
    const response = await fetch(`${server.url}/files/x`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
  });

  test('A-24 no name and no byte of it is in any published answer or in the log', async () => {
    const ada = await submit();
    await post({
      query: 'name=canary-name.txt',
      body: Buffer.from('canary-content'),
      authorization: tokenOf(ada),
    });
    const paths = [
      '/exports/practices.csv?locale=el',
      '/api/v1/practices?locale=el',
      '/sitemap.xml',
    ];
    for (const path of paths) {
      const text = await (await fetch(`${server.url}${path}`)).text();
      expect([path, text.includes('canary-')]).toEqual([path, false]);
    }
    expect(server.logLines.join('')).not.toContain('canary-');
  });
});
