import { describe, expect, test } from '@jest/globals';
import { isRetryable, isUnavailable, sqlState } from './sql-errors.ts';

const withCode = (code: string, message = 'no') => Object.assign(new Error(message), { code });

describe('errors of the database', () => {
  test.each(['57P01', '57014', '53300', '55P03', '08006'])('%s is answered with 503', (code) => {
    expect(isUnavailable(withCode(code))).toBe(true);
    expect(isUnavailable(Object.assign(new Error(), { driverError: withCode(code) }))).toBe(true);
  });

  test.each(['EPIPE', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN'])(
    '%s is a broken connection and not an SQLSTATE',
    (code) => {
      const error = withCode(code, `connect ${code} 127.0.0.1:5432`);
      expect(sqlState(error)).toBeNull();
      expect(isUnavailable(error)).toBe(true);
      expect(isUnavailable(new AggregateError([error]))).toBe(true);
    },
  );

  test('a database that takes no connections is away; another wrong moment is not', () => {
    const message = 'database "lab" is not currently accepting connections';
    expect(isUnavailable(withCode('55000', message))).toBe(true);
    expect(isUnavailable(withCode('55000', 'view has no trigger'))).toBe(false);
  });

  test.each(['23505', '42601', 'LAB01'])('%s is neither away nor to be tried again', (code) => {
    expect(isUnavailable(withCode(code))).toBe(false);
    expect(isRetryable(withCode(code))).toBe(false);
  });

  test.each(['40001', '40P01'])('E11 %s is tried again', (code) => {
    expect(isRetryable(withCode(code))).toBe(true);
  });
});
