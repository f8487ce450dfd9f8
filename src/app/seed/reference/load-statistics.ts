import { z } from 'zod';
import type { CommandContext } from '../../../platform/db/database.ts';
import {
  listIndicators,
  putIndicator,
  putNutsChanges,
  putObservations,
  putStatisticsDataset,
  type NewObservation,
  type StatisticsDataset,
} from '../../../statistics/index.ts';
import { saveReferenceTexts } from '../../../translations/index.ts';
import {
  eurostatDatasets,
  indicators,
  nutsChanges,
  observations,
  observationSources,
} from './statistics-schemas.ts';
import { textsAt } from './localized.ts';
import { must, type Part } from './part.ts';
import type { ReferenceFiles } from './reference-files.ts';
import { referenceId } from './reference-id.ts';

/** The indicators of the panel, what feeds them, and every figure that is known, or why there is none. */
export const statisticsPart: Part = {
  name: 'statistics',
  files: [
    'indicators.json',
    'observation-sources.json',
    'observations.csv',
    'eurostat-datasets.json',
    'nuts-changes.csv',
  ],
  load: async (context, files) => {
    const counts = await loadIndicators(context, files);
    const stored = await putObservations(context, {
      observations: readObservations(files),
      because: 'reference data were loaded again from changed files',
    });
    const changes = await putNutsChanges(context, files.csv('nuts-changes.csv', nutsChanges));
    return {
      ...counts,
      observations: must('observations', stored).added,
      datasets: await loadDatasets(context, files),
      nutsChanges: must('nuts-changes.csv', changes),
    };
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

/** @returns the number of datasets that were new or changed */
async function loadDatasets(context: CommandContext, files: ReferenceFiles): Promise<number> {
  const file = files.json('eurostat-datasets.json', eurostatDatasets);
  let written = 0;
  for (const { note: _, feeds, ...facts } of file.datasets) {
    const dataset: StatisticsDataset = {
      ...facts,
      unitNotes: file.unitNotes,
      feeds: feeds.map((feed) => ({
        ...feed,
        filters: feed.filters.map(({ code, ...filter }) => ({
          ...filter,
          codes: [code, ...(file.formerCodes[filter.dimension]?.[code] ?? [])],
        })),
      })),
    };
    if (must(facts.code, await putStatisticsDataset(context, dataset))) written += 1;
  }
  return written;
}
