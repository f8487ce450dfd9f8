import { z } from 'zod';
import { OaiError } from './oai-error.ts';

const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?Z$/u)
  .refine(isReal);
const whole = z.int().min(0).max(2_147_483_647);

const tokenSchema = z.tuple([
  z.literal(1),
  z.enum(['ListIdentifiers', 'ListRecords']),
  time.nullable(),
  time.nullable(),
  z.string().max(200).nullable(),
  time,
  whole,
  whole.min(1),
  whole.min(1),
]);

/** Where a list goes on. Everything is in the token, so that no server has to remember it. */
export interface ResumptionToken {
  readonly verb: 'ListIdentifiers' | 'ListRecords';
  readonly from: string | null;
  readonly before: string | null;
  readonly set: string | null;
  /** The last change that was answered. */
  readonly after: { readonly changedAt: string; readonly ordinal: number };
  /** How many were answered before. */
  readonly cursor: number;
  /** How many the list had when it was begun. */
  readonly size: number;
}

/** Writes a token: opaque for others, good for ever. */
export function writeToken({ verb, from, before, set, after, cursor, size }: ResumptionToken) {
  const parts = [1, verb, from, before, set, after.changedAt, after.ordinal, cursor, size];
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** Reads a token of this verb. @throws OaiError badResumptionToken when it is none of ours */
export function readToken(text: string, verb: ResumptionToken['verb']): ResumptionToken {
  const parsed = tokenSchema.safeParse(partsOf(text));
  if (!parsed.success) throw new OaiError('badResumptionToken');
  const [, own, from, before, set, changedAt, ordinal, cursor, size] = parsed.data;
  const token = { verb: own, from, before, set, after: { changedAt, ordinal }, cursor, size };
  if (own !== verb || writeToken(token) !== text) throw new OaiError('badResumptionToken');
  return token;
}

function partsOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
  } catch {
    return null; // no JSON, so none of ours
  }
}

function isReal(text: string): boolean {
  const parsed = Date.parse(text);
  if (Number.isNaN(parsed) || text.startsWith('0000')) return false;
  return new Date(parsed).toISOString().slice(0, 19) === text.slice(0, 19);
}
