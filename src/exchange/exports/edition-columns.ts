import { TEXT_PATHS } from '../text-paths.ts';
import { jsonCell, listCell, type Cell } from './cell.ts';
import type { Column, ColumnPlan } from './column.ts';
import type { ExportedEdition, ExportedText } from './practice-record.ts';

const TIPS = [
  'replicable_elements',
  'extension_to_other_target_groups',
  'ensuring_sustainability',
  'transfer_issues',
];

/** The columns of one language: which edition it is, names, and every text. */
export function editionColumns(
  language: string,
  { aspects, questionKeys }: Omit<ColumnPlan, 'languages'>,
): readonly Column[] {
  const column = (
    key: string,
    meaning: string,
    value: (edition: ExportedEdition) => Cell,
    name = key,
  ): Column => ({
    key: `${key}@${language}`,
    meaning,
    params: { language, name },
    value: ({ editions }) => {
      const edition = editions[language];
      return edition === undefined ? null : value(edition);
    },
  });
  const text = (path: string, meaning: string, name = path) =>
    column(path, meaning, ({ texts }) => texts[path]?.value ?? null, name);
  return [
    column('contentLocale', 'contentLocale', ({ contentLocale }) => contentLocale),
    column('slug', 'slug', ({ slug }) => slug),
    column('version', 'version', ({ version }) => version),
    column('publishedAt', 'publishedAt', ({ publishedAt }) => publishedAt),
    column('url', 'url', ({ url }) => url),
    column('regionNames', 'regionNames', ({ labels }) => jsonCell(labels.regions)),
    column('authorityRoleName', 'authorityRoleName', ({ labels }) => labels.authorityRole),
    column('policyAreaNames', 'policyAreaNames', ({ labels }) => jsonCell(labels.policyAreas)),
    column('targetGroupNames', 'targetGroupNames', ({ labels }) => jsonCell(labels.targetGroups)),
    ...TEXT_PATHS.map((path) => text(path, path)),
    ...aspects.flatMap((code) => [
      text(`aspects.${code}.inspiringElements`, 'inspiringElements', code),
      text(`aspects.${code}.roomForImprovement`, 'roomForImprovement', code),
    ]),
    ...TIPS.map((code) => text(`tips.${code}`, 'tip', code)),
    ...questionKeys.map((key) => text(`matrix.${key}.answer`, 'answer', key)),
    column('fallback', 'fallback', (edition) =>
      pathsWhere(edition, (one) => one.locale !== language, true),
    ),
    column('outdated', 'outdated', (edition) => pathsWhere(edition, (one) => one.isOutdated)),
    column('machine', 'machine', (edition) => pathsWhere(edition, isFromMachine)),
  ];
}

function isFromMachine({ origin }: ExportedText): boolean {
  return origin !== 'HUMAN';
}

/** The paths of an edition whose texts are so; with the language of each where it matters. */
function pathsWhere(
  { texts }: ExportedEdition,
  isSo: (text: ExportedText) => boolean,
  namesLanguage = false,
): Cell {
  const found = Object.entries(texts).filter(([, text]) => isSo(text));
  return listCell(found.map(([path, { locale }]) => (namesLanguage ? `${path}=${locale}` : path)));
}
