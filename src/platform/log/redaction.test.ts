import { describe, expect, it } from '@jest/globals';
import { createLog } from './create-log.ts';
import { isSecretName } from './redaction.ts';

/** Writes one line and reads it back. */
function logged(fields: Record<string, unknown>, message = 'done'): Record<string, unknown> {
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) }).info(fields, message);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.trimEnd()).not.toMatch(/[\n\r\u001b]/u);
  return JSON.parse(lines[0]!) as Record<string, unknown>;
}

describe('the log', () => {
  it.each([
    'authorization',
    'Cookie',
    'set-cookie',
    'password',
    'currentPassword',
    'session_token',
    'tokenHash',
    'email',
    'contactEmail',
    'phone',
    'name',
    'displayName',
    'address',
    'contact',
    'body',
    'bootstrapSecret',
  ])('A7 hides the field %s', (name) => {
    expect(isSecretName(name)).toBe(true);
    expect(logged({ outer: { [name]: 'canary' } })).toMatchObject({
      outer: { [name]: '[redacted]' },
    });
  });

  it.each(['code', 'operationName', 'event', 'status', 'requestId', 'locale'])(
    'keeps the field %s',
    (name) => {
      expect(logged({ [name]: 'kept' })).toMatchObject({ [name]: 'kept' });
    },
  );

  it('A7 hides addresses and credentials inside texts and messages', () => {
    const line = JSON.stringify(
      logged({ note: 'wrote to canary@example.org' }, 'sent Bearer abcdefghijklmnop to a@b.eu'),
    );
    expect(line).not.toMatch(/canary|abcdefghij|a@b/u);
  });

  it('keeps of a database error neither statement nor values', () => {
    const error = Object.assign(new Error('invalid input for type uuid: "canary"'), {
      name: 'QueryFailedError',
      query: 'INSERT canary',
      parameters: ['canary'],
      driverError: { code: '22P02', detail: 'Key (email)=(canary)' },
    });
    const line = logged({ err: error });
    expect(JSON.stringify(line)).not.toContain('canary');
    expect(line['err']).toMatchObject({ type: 'QueryFailedError', code: '22P02' });
  });

  it('D13 writes one line whatever stands in it', () => {
    expect(logged({ note: 'a\nb\r\n\u001b[31mc' }, 'x\n{"level":"fatal"}')).toMatchObject({
      note: 'a\nb\r\n\u001b[31mc',
      level: 'info',
    });
  });
});
