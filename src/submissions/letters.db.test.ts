import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSubmission } from '../../test/builders/submissions.ts';
import { allTranslators } from '../../test/kit/fill-template.ts';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import { sha256 } from '../kernel/text-hash.ts';
import type { Mail, Mailer } from '../platform/mail/mailer.ts';
import { purgeExpired } from './commands/purge-expired.ts';
import { sendLetter } from './commands/send-letter.ts';
import { LINK_LIFETIME_DAYS } from './domain/letter-link.ts';
import { findSubmissionIdByTokenHash } from './store/submission-access.store.ts';

const DAY_MS = 86_400_000;

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Delivery {
  readonly mails: readonly Mail[];
  deliver(): Promise<void>;
}

/** The delivery of the letters of a submission to a mailbox. */
async function deliveryOf(submissionId: string, mailer?: Mailer): Promise<Delivery> {
  const mails: Mail[] = [];
  const [letter] = await world.sql<{ id: string }>(
    'SELECT id FROM contact.letter WHERE submission_id = $1',
    [submissionId],
  );
  const event = {
    id: '1',
    name: sendLetter.event,
    subjectId: submissionId,
    payload: { letterId: letter!.id },
    occurredAt: world.clock.now(),
  };
  const services = {
    database: world.database,
    mailer: mailer ?? { send: async (mail: Mail) => void mails.push(mail) },
    translatorFor: allTranslators(),
    publicUrl: 'https://lab.invalid',
  };
  return { mails, deliver: () => sendLetter.handle(event, services) };
}

const tokenIn = (text: string) => /https:\/\/lab\.invalid\/submission#([\w-]{43})/u.exec(text)?.[1];

const reach = (token: string) =>
  findSubmissionIdByTokenHash(world.database.reader, sha256(token), world.clock.now());

describe('a letter on its way', () => {
  it('B-18 reaches its addressee alone, with a link to this submission that is stored as a hash', async () => {
    const { submissionId } = await buildSubmission(world);
    const { mails, deliver } = await deliveryOf(submissionId);
    await deliver();
    expect(mails).toEqual([
      expect.objectContaining({
        to: 'ada@demo.invalid',
        locale: 'el',
        subject: 'Λάβαμε την πρακτική σας',
      }),
    ]);
    const token = tokenIn(mails[0]!.text)!;
    expect(await reach(token)).toBe(submissionId);
    const rows = await world.sql(
      `SELECT to_jsonb(a) FROM cms.submission_access a UNION ALL
       SELECT to_jsonb(l) FROM contact.letter l UNION ALL
       SELECT to_jsonb(e) FROM cms.outbox_event e UNION ALL SELECT to_jsonb(h) FROM cms.history h`,
    );
    const stored = JSON.stringify(rows);
    expect(stored).toContain(sha256(token));
    expect(stored).not.toContain(token);
  });

  it('goes out once, however often the event is delivered', async () => {
    const { submissionId } = await buildSubmission(world);
    const { mails, deliver } = await deliveryOf(submissionId);
    await deliver();
    await deliver();
    expect(mails).toHaveLength(1);
  });

  it('is tried again after the transport refused it', async () => {
    const { submissionId } = await buildSubmission(world);
    const broken = { send: () => Promise.reject(new Error('no connection')) };
    await expect((await deliveryOf(submissionId, broken)).deliver()).rejects.toThrow();
    const { mails, deliver } = await deliveryOf(submissionId);
    await deliver();
    expect(mails).toHaveLength(1);
  });

  it('G6 is not sent when the contact data were erased', async () => {
    const { submissionId } = await buildSubmission(world);
    await world.sql('DELETE FROM contact.submitter WHERE submission_id = $1', [submissionId]);
    const { mails, deliver } = await deliveryOf(submissionId);
    await deliver();
    expect(mails).toEqual([]);
  });

  it('its link ends after its time and is forgotten; the token of the answer stays', async () => {
    const { submissionId, token } = await buildSubmission(world);
    const { mails, deliver } = await deliveryOf(submissionId);
    await deliver();
    const mailed = tokenIn(mails[0]!.text)!;
    world.clock.advance(LINK_LIFETIME_DAYS * DAY_MS - 1);
    expect(await reach(mailed)).toBe(submissionId);
    world.clock.advance(1);
    expect(await reach(mailed)).toBeNull();
    expect(await reach(token)).toBe(submissionId);
    await world.must({ kind: 'SYSTEM', name: 'test' }, purgeExpired, null);
    const left = await world.sql(
      'SELECT token_hash FROM cms.submission_access WHERE submission_id = $1',
      [submissionId],
    );
    expect(left).toEqual([{ token_hash: sha256(token) }]);
  });
});
