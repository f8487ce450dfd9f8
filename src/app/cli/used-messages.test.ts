import { describe, expect, it } from '@jest/globals';
import { keysNamedIn } from './used-messages.ts';

describe('keys named in the code', () => {
  it.each([
    ["translator.say('error.PAGE_SIZE', { a: 1 })", ['error.PAGE_SIZE']],
    ["return deny('SUMMARY_MISSING', 'summary');", ['unmet.SUMMARY_MISSING']],
    ["forbidden('RIGHT_TO_PUBLISH')", ['unmet.RIGHT_TO_PUBLISH']],
    ["invalid({ code: 'TOO_LONG', path: null })", ['unmet.TOO_LONG']],
    ['translator.say(`unmet.${code}`)', []],
    ["extensions: { code: 'OTHER' }", []],
  ])('C-15 %s names %j', (source, keys) => {
    expect(keysNamedIn(source)).toEqual(keys);
  });
});
