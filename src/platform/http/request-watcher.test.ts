import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { joinWatchers, type RequestWatcher } from './request-watcher.ts';

const REQUEST = {} as IncomingMessage;
const RESPONSE = {} as ServerResponse;

describe('watchers of requests', () => {
  it('stand around each other, and the request is answered once', () => {
    const seen: string[] = [];
    const named =
      (name: string): RequestWatcher =>
      (_request, _response, { path, requestId }, answer) => {
        seen.push(`${name} ${path} ${requestId}`);
        answer();
        seen.push(`after ${name}`);
      };
    const all = joinWatchers([named('first'), named('second')])!;
    all(REQUEST, RESPONSE, { path: '/path', requestId: '7' }, () => void seen.push('answer'));
    expect(seen).toEqual([
      'first /path 7',
      'second /path 7',
      'answer',
      'after second',
      'after first',
    ]);
  });

  it('are none when there is none', () => {
    expect(joinWatchers([])).toBeNull();
  });
});
