import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import type { RegionFilter as Filter } from '../queries/regions.ts';
import { badInput } from './bad-input.ts';
import { readBoundingBox } from './read-place.ts';
import type { RegionFilter } from './region.args.ts';

const MAX_SEARCH_CHARACTERS = 200;

/** Reads which regions are asked for; a blank search does not filter. @throws GraphQLError BAD_USER_INPUT */
export function readRegionFilter(
  translator: Translator,
  filter: RegionFilter | null | undefined,
): Filter {
  const search = filter?.search?.trim() ?? '';
  if (search.length > MAX_SEARCH_CHARACTERS || hasForbiddenCharacter(search)) {
    throw badInput(translator, 'INVALID_SEARCH', { limit: MAX_SEARCH_CHARACTERS });
  }
  return {
    countries: filter?.countries ?? null,
    isMipexMember: filter?.isMipexMember ?? null,
    codes: filter?.codes?.map((code) => code.replaceAll('\u0000', '\ufffd')) ?? null,
    search: search === '' ? null : search,
    hasPractices: filter?.hasPractices ?? null,
    box: readBoundingBox(translator, filter?.bbox, 'filter.bbox'),
  };
}
