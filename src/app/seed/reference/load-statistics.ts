import { z } from 'zod';
import type { CommandContext } from '../../../platform/db/database.ts';
import {
  listIndicators,
  putIndicator,
  putObservations,
  type NewObservation,
} from '../../../statistics/index.ts';
import { saveReferenceTexts } from '../../../translations/index.ts';
import { indicators, observations, observationSources } from './statistics-schemas.ts';
import { textsAt } from './localized.ts';
import { must, type Part } from './part.ts';
import type { ReferenceFiles } from './reference-files.ts';
import { referenceId } from './reference-id.ts';

/** The indicators of the panel and every figure that is known, or why there is none. */
export const statisticsPart: Part = {
  name: 'statistics',
  files: ['indicators.json', 'observation-sources.json', 'observations.csv'],
  load: async (context, files) => {
    const counts = await loadIndicators(context, files);
    const stored = await putObservations(context, {
      observations: readObservations(files),
      because: 'reference data were loaded again from changed files',
    });
    return { ...counts, observations: must('observations', stored).added };
  },
};

async function loadIndicators(
  context: CommandContext,
  files: ReferenceFiles,
): Promise<{ indicators: number; texts: number }> {
  const present = new Set((await listIndicators(context.tx)).map(({ code }) => code));
  const counts = { indicators: 0, texts: 0 };
  const entries = files.json('indicators.json', z.array(indicators)).entries();
  for (const [position, { labels, definitions, ...facts }] of entries) {
    const id = referenceId(`indicator:${facts.code}`);
    const stored = must(facts.code, await putIndicator(context, { ...facts, id, position }));
    if (!present.has(facts.code)) counts.indicators += 1;
    const subject = { subjectType: 'INDICATOR', subjectId: stored.id } as const;
    const texts = [...textsAt('label', labels), ...textsAt('definition', definitions)];
    counts.texts += await saveReferenceTexts(context, subject, texts);
  }
  return counts;
}

function readObservations(files: ReferenceFiles): readonly NewObservation[] {
  const sources = files.json('observation-sources.json', observationSources);
  return files.csv('observations.csv', observations).map(({ indicator, source: key, ...row }) => {
    const source = sources[key];
    if (source === undefined) throw new Error(`observations.csv: no source ${key}`);
    return {
      ...row,
      indicatorCode: indicator,
      datasetCode: source.datasetCode,
      sourceName: source.name,
      sourceUrl: source.url,
      sourceUpdatedAt: source.updatedAt,
      retrievedAt: source.retrievedAt,
    };
  });
}
