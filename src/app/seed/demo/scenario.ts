import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { STAGES } from '../../../practices/index.ts';

const month = z.string().regex(/^\d{4}(-\d{2})?$/u);
const code = z.string().regex(/^[a-z_]+$/u);

const facts = z.strictObject({
  regions: z.array(z.string()).min(1),
  authorityRole: z.enum([
    'LEADER',
    'ACTIVE_PARTNER',
    'COORDINATOR',
    'SUPPORT',
    'FUNDING',
    'ADVISORY',
  ]),
  policyAreas: z.array(code),
  targetGroups: z.array(code),
  period: z.strictObject({
    start: month.nullable(),
    end: month.nullable(),
    ongoing: z.boolean().nullable(),
  }),
  outcome: z.enum(['ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'TOO_EARLY']).nullable(),
  leadOrganisation: z.string().nullable(),
  partners: z.array(
    z.strictObject({
      name: z.string(),
      category: code.nullable(),
      scope: code.nullable(),
      area: code.nullable(),
    }),
  ),
  budget: z.strictObject({ amountCents: z.int(), currency: z.string() }).nullable(),
  fundingSources: z.array(z.string()),
  beneficiariesReached: z.int().nullable(),
  resultIndicators: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.string(),
      baseline: z.number().nullable(),
      target: z.number().nullable(),
      achieved: z.number().nullable(),
      measuredOn: z.string().nullable(),
    }),
  ),
  links: z.array(
    z.strictObject({
      url: z.url(),
      kind: z.enum(['WEBSITE', 'EVALUATION', 'DOCUMENT', 'NEWS']),
    }),
  ),
});

const aspect = z.union([
  z.strictObject({ state: z.literal('ASSESSED') }),
  z.strictObject({
    state: z.literal('NOT_ASSESSED'),
    reason: z.enum(['NOT_DOCUMENTED', 'NOT_APPLICABLE', 'TOO_EARLY']),
  }),
]);

const answer = z.strictObject({
  state: z.enum(['RATED', 'UNKNOWN', 'NOT_APPLICABLE']),
  rating: z.int().min(0).max(4).nullable(),
  evidence: z.array(z.url()),
});

const scenario = z.strictObject({
  key: z.string(),
  sourceLocale: z.string(),
  origin: z.strictObject({
    title: z.string(),
    sources: z.array(z.string()).min(1),
    note: z.string(),
  }),
  facts,
  aspects: z.record(z.string(), aspect),
  matrix: z.record(z.string(), answer),
  origins: z.record(z.string(), z.enum(['HUMAN', 'MACHINE', 'MACHINE_POST_EDITED'])).default({}),
  revision: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  leaveAt: z.enum(STAGES).default('PUBLISHED'),
  duplicateOf: z.string().optional(),
  decision: z
    .strictObject({
      comment: z.string(),
      letter: z.strictObject({ subject: z.string(), body: z.string() }).optional(),
    })
    .optional(),
});

/** A practice of the demonstration as its files tell it: facts, words by locale, and how far it goes. */
export interface Scenario extends z.infer<typeof scenario> {
  /** Locale → path → plain text with our small marks for paragraphs and lists. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads every scenario below a folder, by name. @throws Error naming the file that is malformed */
export function readScenarios(folder: string): readonly Scenario[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readScenario(join(folder, name)));
}

function readScenario(folder: string): Scenario {
  const parsed = scenario.safeParse(readJson(join(folder, 'practice.json')));
  if (!parsed.success) throw new Error(`${folder}: ${z.prettifyError(parsed.error)}`);
  const files = readdirSync(folder).filter((file) => /^[a-z]{2}\.json$/u.test(file));
  const texts = files.map((file) => [file.slice(0, 2), readTexts(join(folder, file))]);
  return { ...parsed.data, texts: Object.fromEntries(texts) as Scenario['texts'] };
}

function readTexts(file: string): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(readJson(file));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
