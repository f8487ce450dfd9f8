import { z } from 'zod';
import {
  listConcepts,
  PARTS_OF_SPEECH,
  putConcepts,
  TERM_STATUSES,
} from '../../../glossary/index.ts';
import { localized } from './localized.ts';
import { must, type Part } from './part.ts';
import { referenceId } from './reference-id.ts';

const concept = z.strictObject({
  code: z.string(),
  partOfSpeech: z.enum(PARTS_OF_SPEECH),
  isTranslated: z.boolean(),
  source: z.string(),
  definitions: localized,
  terms: z.array(
    z.strictObject({ locale: z.string(), term: z.string(), status: z.enum(TERM_STATUSES) }),
  ),
});

/** The glossary; concepts that the file does not name stay as they are. */
export const glossaryPart: Part = {
  name: 'glossary',
  files: ['glossary.json'],
  load: async (context, files) => {
    const { concepts } = files.json(
      'glossary.json',
      z.strictObject({ concepts: z.array(concept) }),
    );
    const present = await listConcepts(context.tx);
    const versions = new Map(present.map(({ code, version }) => [code, version]));
    const input = concepts.map(({ source, ...facts }, position) => ({
      ...facts,
      id: referenceId(`concept:${facts.code}`),
      sourceName: source,
      position,
      isActive: true,
      expectedVersion: versions.get(facts.code) ?? 0,
    }));
    const { written } = must('glossary', await putConcepts(context, input));
    return { concepts: written };
  },
};
