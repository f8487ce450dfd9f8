import { describe, expect, it } from '@jest/globals';
import { TIPS } from '../../practices/index.ts';
import { missingTips } from './tips-completeness.ts';

const paths = TIPS.map((tip) => `tips.${tip}`);

describe('the tips for transferability', () => {
  it('B-04 are missing, all four, as long as none says anything', () => {
    expect(missingTips(new Set(['title']))).toEqual(
      paths.map((path) => ({ code: 'TIP_MISSING', path })),
    );
  });

  it.each(paths)('B-04 lack nothing but %s', (path) => {
    const filled = new Set(paths.filter((other) => other !== path));
    expect(missingTips(filled)).toEqual([{ code: 'TIP_MISSING', path }]);
  });

  it('are complete with four', () => expect(missingTips(new Set(paths))).toEqual([]));
});
