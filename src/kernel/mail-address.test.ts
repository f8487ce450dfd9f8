import { describe, expect, it } from '@jest/globals';
import { isMailAddress } from './mail-address.ts';

describe('an address for mails', () => {
  it.each([
    'ada@example.org',
    "o'brien@example.org",
    'ada.lovelace+lab@sub.example.org',
    'åsa@skåne.example',
    `${'a'.repeat(64)}@example.org`,
  ])('is %s', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });

  it.each([
    '',
    'ada',
    '@example.org',
    'ada@',
    'ada@example..org',
    'ada@-example.org',
    'ada@exa!mple.org',
    'a@b@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(64)}.org`,
    `a@${'bcd.'.repeat(70)}org`,
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org, b@example.org',
    'Name <a@example.org>',
    '"a b"@example.org',
    'a(comment)@example.org',
    'a@[127.0.0.1]',
    'a\u0000@example.org',
    'a@example.org\u2028b',
  ])('D12 is not %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
