import { describe, expect, it } from '@jest/globals';
import type { IncomingHttpHeaders } from 'node:http';
import { createOriginPolicy, isCrossSite } from './origin.ts';

const policy = createOriginPolicy('https://lab.example/base', ['https://front.example']);

describe('the origin of a request', () => {
  it.each<[IncomingHttpHeaders, boolean]>([
    [{}, false],
    [{ origin: 'https://lab.example' }, false],
    [{ origin: 'https://front.example', 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ origin: 'null' }, true],
    [{ origin: 'http://lab.example' }, true],
    [{ origin: 'https://lab.example.evil.example' }, true],
    [{ origin: 'https://evil-lab.example' }, true],
    [{ origin: 'https://LAB.example' }, true],
    [{ origin: 'https://lab.example:8443' }, true],
  ])('B21, H9: %j is cross-site: %s', (headers, expected) => {
    expect(isCrossSite(headers, policy)).toBe(expected);
  });
});
