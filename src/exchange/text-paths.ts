/** Rich texts of a practice that every version of its forms has, in the order of a page. */
export const RICH_PATHS = [
  'context',
  'objectives',
  'activities',
  'challenges',
  'solutions',
  'results',
  'lessonsLearnt',
  'innovativeElements',
  'resources',
] as const;

/** Paths of the content model that every practice has, in its order; the analysis comes after them. */
export const TEXT_PATHS = ['title', 'summary', ...RICH_PATHS] as const;
