import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import { findPractice, saveText, type Stage } from '../practices/index.ts';
import { findText } from '../translations/index.ts';
import { movePracticeAlong } from './commands/move-practice.ts';
import { publishEditions } from './commands/publish-editions.ts';
import { rebuildProjection } from './commands/rebuild-projection.ts';
import { unpublishEdition } from './commands/unpublish-edition.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Row {
  readonly locale: string;
  readonly content_locale: string;
  readonly document: {
    readonly texts: Readonly<
      Record<
        string,
        { value: unknown; locale: string; isOutdated: boolean; fallbackReason: unknown }
      >
    >;
  };
}

const rowsOf = async (practiceId: string) => {
  const rows = await world.sql<Row>(
    'SELECT locale, content_locale, document FROM delivery.practice WHERE practice_id = $1',
    [practiceId],
  );
  return new Map(rows.map((row) => [row.locale, row]));
};

const publicationsOf = (practiceId: string) =>
  world.sql<{ locale: string; number: number; document: string }>(
    `SELECT locale, number, document FROM cms.publication WHERE practice_id = $1
     ORDER BY locale, number`,
    [practiceId],
  );

const version = async (practiceId: string) =>
  (await findPractice(world.database.reader, practiceId))!.version;

async function move(practiceId: string, to: Stage, who: 'researcher' | 'editor') {
  return world.run(world.actors[who], movePracticeAlong, {
    practiceId,
    to,
    expectedVersion: await version(practiceId),
    comment: 'because',
    letter: null,
    write: world.write,
  });
}

async function publish(practiceId: string, locales: readonly string[]) {
  return world.run(world.actors.editor, publishEditions, {
    practiceId,
    locales,
    expectedVersion: await version(practiceId),
    write: world.write,
    letter: null,
  });
}

async function changeSummary(practiceId: string, value: string) {
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const address = { subject, locale: 'el', path: 'summary' };
  const present = await findText(world.database.reader, address);
  return world.run(world.actors.researcher, saveText, {
    practiceId,
    path: 'summary',
    value,
    expectedVersion: present!.version,
  });
}

describe('publishing', () => {
  test('C-02 publishing one locale leaves the publications of the others byte-identical', async () => {
    const id = await world.practice();
    const before = await publicationsOf(id);
    expect(before.map(({ locale, number }) => `${locale} ${number}`)).toEqual([
      'el 1',
      'en 1',
      'sv 1',
    ]);
    expect((await move(id, 'ANALYSIS', 'researcher')).ok).toBe(true);
    expect((await changeSummary(id, 'Νέα περίληψη')).ok).toBe(true);
    expect((await move(id, 'REVIEW', 'researcher')).ok).toBe(true);
    expect((await move(id, 'APPROVED', 'editor')).ok).toBe(true);
    expect((await publish(id, ['el'])).ok).toBe(true);
    const after = await publicationsOf(id);
    expect(after.filter(({ number }) => number === 1)).toEqual(before);
    expect(after.map(({ locale, number }) => `${locale} ${number}`)).toEqual([
      'el 1',
      'el 2',
      'en 1',
      'sv 1',
    ]);
    const rows = await rowsOf(id);
    for (const locale of ['en', 'sv']) {
      const outdated = Object.entries(rows.get(locale)!.document.texts)
        .filter(([, text]) => text.isOutdated)
        .map(([path]) => path);
      expect(outdated).toEqual(['summary']);
    }
    expect(rows.get('el')!.document.texts['summary']!.value).toBe('Νέα περίληψη');
  });

  test('B-14 a pending revision changes nothing that readers see', async () => {
    const id = await world.practice();
    const before = [await rowsOf(id), await publicationsOf(id)];
    await move(id, 'ANALYSIS', 'researcher');
    await changeSummary(id, 'Σε εξέλιξη');
    await move(id, 'REVIEW', 'researcher');
    expect([await rowsOf(id), await publicationsOf(id)]).toEqual(before);
    const practice = await findPractice(world.database.reader, id);
    expect(practice).toMatchObject({ stage: 'PUBLISHED', revisionStage: 'REVIEW' });
  });

  test('falls back by the chain, path by path, for locales without an edition', async () => {
    const id = await world.practice();
    const rows = await rowsOf(id);
    expect([...rows.keys()].sort()).toEqual(['ca', 'de', 'el', 'en', 'es', 'fr', 'it', 'pt', 'sv']);
    const portuguese = rows.get('pt')!;
    expect(portuguese.content_locale).toBe('en');
    for (const text of Object.values(portuguese.document.texts)) {
      expect(text).toMatchObject({ locale: 'en', fallbackReason: 'NOT_PUBLISHED' });
    }
  });

  test('publishing equal content adds no publication', async () => {
    const id = await world.practice();
    const before = await publicationsOf(id);
    const again = await publish(id, ['el', 'sv']);
    expect(again).toMatchObject({ ok: true, value: { editions: [{ number: 1 }, { number: 1 }] } });
    expect(await publicationsOf(id)).toEqual(before);
  });

  test('rebuilds the projection byte for byte', async () => {
    await world.practice();
    const before = await world.sql(
      'SELECT to_jsonb(p) AS row FROM delivery.practice p ORDER BY practice_id, locale',
    );
    expect(before.length).toBeGreaterThan(8);
    await world.must({ kind: 'SYSTEM', name: 'test' }, rebuildProjection, undefined);
    const after = await world.sql(
      'SELECT to_jsonb(p) AS row FROM delivery.practice p ORDER BY practice_id, locale',
    );
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  });

  test('takes one edition out of sight, and refuses the last one and the source', async () => {
    const id = await world.practice();
    const unpublish = (locale: string, expectedVersion: number) =>
      world.run(world.actors.editor, unpublishEdition, {
        practiceId: id,
        locale,
        expectedVersion,
        comment: null,
      });
    expect(await unpublish('el', 1)).toMatchObject({
      ok: false,
      refusal: { kind: 'TRANSITION_NOT_ALLOWED', unmet: [{ code: 'EDITION_IS_SOURCE' }] },
    });
    expect(await unpublish('sv', 3)).toMatchObject({ refusal: { kind: 'VERSION_CONFLICT' } });
    expect((await unpublish('sv', 4)).ok).toBe(true);
    expect((await rowsOf(id)).get('sv')!.content_locale).toBe('en');
    expect((await unpublish('en', 4)).ok).toBe(true);
    expect((await rowsOf(id)).get('sv')!.content_locale).toBe('el');
    expect(await unpublish('el', 1)).toMatchObject({
      refusal: { unmet: [{ code: 'EDITION_IS_LAST' }] },
    });
  });

  test('archiving takes every row away and keeps the publications', async () => {
    const id = await world.practice();
    expect((await move(id, 'ARCHIVED', 'editor')).ok).toBe(true);
    expect((await rowsOf(id)).size).toBe(0);
    expect(await publicationsOf(id)).toHaveLength(3);
  });

  test('refuses what is not approved, and changes nothing', async () => {
    const id = await world.practice({ leaveAt: 'REVIEW' });
    const before = await world.snapshot();
    expect(await publish(id, ['el'])).toMatchObject({
      refusal: { kind: 'TRANSITION_NOT_ALLOWED', unmet: [{ code: 'PRACTICE_NOT_APPROVED' }] },
    });
    expect(await world.snapshot()).toEqual(before);
  });

  test('E10 a publication can be neither changed nor deleted', async () => {
    await world.practice();
    await expect(world.sql('UPDATE cms.publication SET document = $1', ['{}'])).rejects.toThrow(
      'append-only',
    );
    await expect(world.sql('DELETE FROM cms.publication')).rejects.toThrow('append-only');
  });
});
