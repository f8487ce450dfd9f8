import { decodeUuid } from '../../kernel/ids.ts';
import { CHAIN } from '../domain/fallback.ts';
import { versionDocument } from '../domain/practice-version.ts';
import { findPracticeBySlug } from '../queries/find-practices.ts';
import { findPracticeVersion } from '../queries/find-practice-version.ts';
import type { PracticeRow } from '../queries/practice-row.ts';
import type { Reading } from '../queries/reading-sql.ts';
import { badInput, refuseUnknown } from './bad-input.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { requireLocale } from './locale-settings.loader.ts';
import { practiceById } from './practice-by-id.loader.ts';
import { practiceView } from './practice-view.ts';
import type { PracticeArgs } from './practice.args.ts';
import { presentPractice, type PracticeSource } from './practice.presenter.ts';
import { readReading } from './read-reading.ts';

/** Reads the practice that the arguments name; null: there is none in this reading. */
export async function loadPractice(
  context: DeliveryContext,
  args: PracticeArgs,
): Promise<PracticeSource | null> {
  const { slug, id, version } = args;
  if ((slug == null) === (id == null)) throw badInput(context.translator, 'SLUG_OR_ID');
  const reading = readReading(context.translator, args);
  if (version == null) return present(context, await findRow(context, args, reading), reading);
  if (args.fallback != null) throw badInput(context.translator, 'VERSION_WITHOUT_FALLBACK');
  return loadVersion(context, args, version);
}

/** Presents the practice with an id in a reading; null: there is none. */
export async function loadPracticeById(
  context: DeliveryContext,
  practiceId: string,
  reading: Reading,
): Promise<PracticeSource | null> {
  return present(context, await practiceById(context, reading).load(practiceId), reading);
}

function present(
  { tags }: DeliveryContext,
  row: PracticeRow | null,
  reading: Reading,
): PracticeSource | null {
  if (row === null) return null;
  tags.add(`practice-${row.practiceId}`);
  return presentPractice(practiceView(row, reading));
}

async function findRow(
  context: DeliveryContext,
  { slug, id }: PracticeArgs,
  reading: Reading,
): Promise<PracticeRow | null> {
  if (slug == null) {
    const practiceId = decodeUuid('Practice', id ?? '');
    if (practiceId !== null) return practiceById(context, reading).load(practiceId);
    await requireLocale(context, reading.locale);
    return null;
  }
  const readable = slug.replaceAll('\u0000', '\ufffd');
  const { unknown, rows } = await findPracticeBySlug(context.reader, reading, readable);
  refuseUnknown(context.translator, unknown);
  return rows[0] ?? null;
}

/** A version is read alone: no other edition fills what it lacks. */
async function loadVersion(
  context: DeliveryContext,
  args: PracticeArgs,
  version: number,
): Promise<PracticeSource | null> {
  const { locale } = args;
  const reading = { locale, fallback: CHAIN };
  const current = await findRow(context, args, reading);
  if (current === null) return null;
  const { reader } = context;
  const sources = await findPracticeVersion(reader, current.practiceId, locale, version);
  if (sources === null) return null;
  const { row, asked, live } = sources;
  const { slug, alternates, labels } = row.document;
  const document = { ...versionDocument(asked, live), slug, alternates, labels };
  const { number, publishedAt } = asked;
  const versionRow = {
    ...row,
    document,
    number,
    publishedAt,
    contentLocale: locale,
    countries: [],
  };
  return present(context, versionRow, reading);
}
