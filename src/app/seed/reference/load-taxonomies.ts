import { z } from 'zod';
import { listTerms, putTerm, TAXONOMIES } from '../../../taxonomy/index.ts';
import { saveReferenceTexts } from '../../../translations/index.ts';
import type { CommandContext } from '../../../platform/db/database.ts';
import { localized, textsAt } from './localized.ts';
import { must, type Part } from './part.ts';
import { referenceId } from './reference-id.ts';

const term = z.strictObject({
  code: z.string(),
  provenance: z.enum(['SOURCED', 'PROPOSED']),
  facts: z.record(z.string(), z.json()).default({}),
  labels: localized,
  definitions: localized.nullable().default(null),
});

const taxonomy = z.strictObject({
  name: z.enum(TAXONOMIES),
  /** Of the list as a whole; each term says its own. */
  provenance: z.enum(['SOURCED', 'PROPOSED', 'MIXED']),
  source: z.string(),
  terms: z.array(term),
});

/** The vocabularies with their labels and definitions. */
export const taxonomiesPart: Part = {
  name: 'taxonomies',
  files: ['taxonomies.json'],
  load: async (context, files) => {
    const { taxonomies } = files.json(
      'taxonomies.json',
      z.strictObject({ taxonomies: z.array(taxonomy) }),
    );
    const total = { terms: 0, texts: 0 };
    for (const list of taxonomies) {
      const counts = await loadTaxonomy(context, list);
      total.terms += counts.terms;
      total.texts += counts.texts;
    }
    return total;
  },
};

async function loadTaxonomy(
  context: CommandContext,
  { name, source, terms }: z.infer<typeof taxonomy>,
): Promise<{ terms: number; texts: number }> {
  const present = await listTerms(context.tx, name);
  const versions = new Map(present.map(({ code, version }) => [code, version]));
  const counts = { terms: 0, texts: 0 };
  for (const [position, { code, provenance, facts, labels, definitions }] of terms.entries()) {
    const expectedVersion = versions.get(code) ?? 0;
    const put = await putTerm(context, {
      id: referenceId(`term:${name}:${code}`),
      taxonomy: name,
      code,
      parentId: null,
      provenance,
      sourceName: source,
      facts,
      position,
      isActive: true,
      expectedVersion,
    });
    const stored = must(`${name} ${code}`, put);
    if (stored.version !== expectedVersion) counts.terms += 1;
    const subject = { subjectType: 'TERM', subjectId: stored.id } as const;
    const texts = [...textsAt('label', labels), ...textsAt('definition', definitions)];
    counts.texts += await saveReferenceTexts(context, subject, texts);
  }
  return counts;
}
