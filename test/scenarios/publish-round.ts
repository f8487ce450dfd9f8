import { findPractice, saveText, type Stage } from '../../src/practices/index.ts';
import { movePracticeAlong, publishEditions } from '../../src/publishing/index.ts';
import { findText } from '../../src/translations/index.ts';
import type { World } from './world.ts';

/** The texts that {@link publishRound} writes; one publication holds the same words in all of them. */
export const STAMPED = ['title', 'summary', 'objectives'];

/**
 * Puts the number of the round into three texts of a Greek practice and publishes them, the whole way
 * from analysis to publication.
 */
export async function publishRound(world: World, practiceId: string, round: number): Promise<void> {
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const version = async () => (await findPractice(world.database.reader, practiceId))!.version;
  const move = async (to: Stage, who: 'researcher' | 'editor') =>
    world.must(world.actors[who], movePracticeAlong, {
      practiceId,
      to,
      expectedVersion: await version(),
      comment: null,
      letter: null,
      write: world.write,
    });
  await move('ANALYSIS', 'researcher');
  for (const path of STAMPED) {
    const present = await findText(world.database.reader, { subject, locale: 'el', path });
    const text = { type: 'text', text: `γύρος ${round}` };
    const tree = { type: 'document', content: [{ type: 'paragraph', content: [text] }] };
    const value = path === 'objectives' ? tree : `γύρος ${round}`;
    const input = { practiceId, path, value, expectedVersion: present!.version };
    await world.must(world.actors.researcher, saveText, input);
  }
  await move('REVIEW', 'researcher');
  await move('APPROVED', 'editor');
  const order = { practiceId, locales: ['el'], write: world.write, letter: null };
  await world.must(world.actors.editor, publishEditions, {
    ...order,
    expectedVersion: await version(),
  });
}
