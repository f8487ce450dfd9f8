import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, openPracticeApi, type PracticeApi } from '../../../test/builders/practice-api.ts';
import { buildCaller, buildPractice } from '../../../test/builders/working-practice.ts';
import { encodeId } from '../../kernel/ids.ts';
import { richTextFromPlain } from '../../kernel/rich-text.ts';
import { hashText } from '../../kernel/text-hash.ts';

let api: PracticeApi;

beforeAll(async () => {
  api = await openPracticeApi();
});

afterAll(() => api.test.close());

const NOBODY = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';

describe('a refusal', () => {
  it('A-14 of a stale version names who was faster, and the texts', async () => {
    const practice = await buildPractice(api.test.database, { texts: { title: 'One' } });
    const input = { id: idOf(practice), path: 'title', value: 'Two', expectedVersion: 1 };
    await api.send('save-text', input);
    const mine = { ...input, value: 'Three' };
    expect(await api.send('save-text', mine, { who: api.researcher })).toEqual({
      __typename: 'VersionConflict',
      code: 'VERSION_CONFLICT',
      message: 'Somebody else changed this in the meantime. Nothing was saved.',
      path: null,
      baseVersion: 1,
      currentVersion: 2,
      changedBy: 'A editor',
      changedAt: api.test.clock.now().toISOString(),
      conflicts: [{ path: 'title', base: 'One', mine: 'Three', theirs: 'Two' }],
    });
  });

  it.each([
    ['malformed', 'x'],
    ['of another type', encodeId('Practice', NOBODY)],
    ['of nothing', encodeId('WorkingPractice', NOBODY)],
  ])('A-13 answers NotFound to an id that is %s, and null to a question', async (_, id) => {
    const input = { id, path: 'title', value: 'x', expectedVersion: 0 };
    expect(await api.send('save-text', input)).toMatchObject({ __typename: 'NotFound' });
    expect(await api.run('read', { id })).toBeNull();
    expect(await api.run('history', { id })).toBeNull();
    expect(await api.run('comparison', { id, locale: 'sv', path: 'title' })).toBeNull();
  });

  it('A-13 answers NotFound to a contributor, to whom no working practice exists', async () => {
    const { id } = await buildPractice(api.test.database, { texts: { title: 'One' } });
    const who = await buildCaller(api.test.database, 'CONTRIBUTOR');
    const input = { id: idOf({ id }), path: 'title', value: 'x', expectedVersion: 1 };
    expect(await api.send('save-text', input, { who })).toMatchObject({ __typename: 'NotFound' });
  });

  it('A-13 of a missing right is typed, in the language of the caller', async () => {
    const practice = await buildPractice(api.test.database);
    const who = await buildCaller(api.test.database, 'COORDINATOR');
    const value = richTextFromPlain('x');
    const input = { id: idOf(practice), path: 'tips.transfer_issues', value, expectedVersion: 0 };
    expect(await api.send('save-text', input, { who, locale: 'el' })).toEqual({
      __typename: 'Forbidden',
      code: 'FORBIDDEN',
      message: 'Ο ρόλος σας δεν περιλαμβάνει την ανάλυση πρακτικών.',
      path: null,
      right: 'RIGHT_ANALYSIS',
    });
  });

  it('A-13 of an input lists every issue, with names in place of paths', async () => {
    const practice = await buildPractice(api.test.database);
    const facts = { regions: ['atlantis'], period: { start: '2022', end: '2021' } };
    const { version: expectedVersion } = practice;
    const input = { id: idOf(practice), expectedVersion, facts };
    expect(await api.send('save-facts', input, { locale: 'de' })).toMatchObject({
      __typename: 'ValidationFailed',
      path: ['facts.regions'],
      issues: [
        { message: 'Regionen: „atlantis“ gehört nicht zu den möglichen Werten.' },
        { code: 'FACT_PERIOD', path: 'facts.period' },
      ],
    });
  });

  it('A-13 of a wrong moment says what is unmet', async () => {
    const practice = await buildPractice(api.test.database, { texts: { title: 'One' } });
    const who = await buildCaller(api.test.database, 'TRANSLATOR', ['sv']);
    const edition = { id: idOf(practice), locale: 'sv' };
    await api.send('start-translation', { ...edition, expectedVersion: 0 }, { who });
    const input = { ...edition, expectedVersion: 1 };
    expect(await api.send('submit-translation', input, { who, locale: 'sv' })).toEqual({
      __typename: 'TransitionNotAllowed',
      code: 'TRANSITION_NOT_ALLOWED',
      message: api.translatorFor('sv').say('error.TRANSITION_NOT_ALLOWED'),
      path: null,
      unmet: [
        {
          code: 'TRANSLATION_MISSING',
          message: 'Namn: översättningen saknas (svenska).',
          path: 'title',
        },
      ],
    });
  });

  it('A-13 of a stale source says which text it was, and its hash of now', async () => {
    const practice = await buildPractice(api.test.database, { texts: { title: 'One' } });
    const who = await buildCaller(api.test.database, 'TRANSLATOR', ['sv']);
    const edition = { id: idOf(practice), locale: 'sv', expectedVersion: 0 };
    await api.send('start-translation', edition, { who });
    const from = { fromLocale: 'en', sourceHash: 'another' };
    const input = { ...edition, ...from, path: 'title', value: 'Ett' };
    expect(await api.send('save-translation', input, { who })).toMatchObject({
      __typename: 'StaleTranslation',
      path: ['title'],
      currentSourceHash: hashText('One'),
    });
  });
});

describe('a question', () => {
  it('A3 of somebody without a role of staff is refused before anything is read', async () => {
    const who = await buildCaller(api.test.database, 'CONTRIBUTOR');
    await expect(api.run('board', {}, { who })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
