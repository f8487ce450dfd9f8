import { z } from 'zod';
import type { CommandContext } from '../../../platform/db/database.ts';
import {
  listRegions,
  putBoundaries,
  putMipexScores,
  putNutsUnits,
  putRegion,
} from '../../../regions/index.ts';
import { saveReferenceTexts } from '../../../translations/index.ts';
import { localized, textsAt } from './localized.ts';
import { must, type Part } from './part.ts';
import { boundaries, mipexScores, nutsUnits, regions } from './region-schemas.ts';
import type { ReferenceFiles } from './reference-files.ts';
import { referenceId } from './reference-id.ts';

const BOUNDARY_FILES = [
  'boundaries/nuts2-2024-60m.geojson',
  'boundaries/region-units-2024-60m.geojson',
];

/** NUTS units with their shapes, the MIPEX-R regions with their names, and the scores that are known. */
export const regionsPart: Part = {
  name: 'regions',
  files: [
    'nuts-units.csv',
    'regions.json',
    'region-names.json',
    'mipex-scores.csv',
    ...BOUNDARY_FILES,
  ],
  load: async (context, files) => {
    const units = files.csv('nuts-units.csv', nutsUnits);
    const counts = { nutsUnits: must('NUTS units', await putNutsUnits(context, units)) };
    return {
      ...counts,
      boundaries: await loadBoundaries(context, files),
      ...(await loadRegions(context, files)),
      mipexRegions: await loadScores(context, files),
    };
  },
};

async function loadRegions(
  context: CommandContext,
  files: ReferenceFiles,
): Promise<{ regions: number; texts: number }> {
  const names = files.json('region-names.json', z.record(z.string(), localized));
  const present = await listRegions(context.tx);
  const versions = new Map(present.map(({ code, version }) => [code, version]));
  const counts = { regions: 0, texts: 0 };
  for (const { note: _, ...facts } of files.json('regions.json', z.array(regions))) {
    const wording = names[facts.code];
    if (wording === undefined) throw new Error(`region-names.json: ${facts.code} has no name`);
    const expectedVersion = versions.get(facts.code) ?? 0;
    const id = referenceId(`region:${facts.code}`);
    const put = await putRegion(context, { ...facts, id, expectedVersion });
    const stored = must(facts.code, put);
    if (stored.version !== expectedVersion) counts.regions += 1;
    const subject = { subjectType: 'REGION', subjectId: stored.id } as const;
    counts.texts += await saveReferenceTexts(context, subject, textsAt('name', wording));
  }
  return counts;
}

/** @returns the number of shapes that were new or changed */
async function loadBoundaries(context: CommandContext, files: ReferenceFiles): Promise<number> {
  const shapes = BOUNDARY_FILES.flatMap((name) => {
    const { nutsVersion, attribution, features } = files.json(name, boundaries);
    return features.map(({ id, geometry }) => ({
      nutsCode: id,
      nutsVersion,
      geometry,
      attribution,
    }));
  });
  return must('boundaries', await putBoundaries(context, shapes));
}

/** @returns the number of regions whose scores changed */
async function loadScores(context: CommandContext, files: ReferenceFiles): Promise<number> {
  const rows = files.csv('mipex-scores.csv', mipexScores);
  let changed = 0;
  for (const regionCode of new Set(rows.map((row) => row.region))) {
    const own = rows.filter((row) => row.region === regionCode);
    const scores = own.map(({ region: _, ...score }) => score);
    const result = await putMipexScores(context, { regionCode, scores });
    if (must(regionCode, result)) changed += 1;
  }
  return changed;
}
