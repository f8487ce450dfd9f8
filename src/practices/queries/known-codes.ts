import type { Reader } from '../../platform/db/tx.ts';
import { knownRegionCodes } from '../../regions/index.ts';
import { knownCodes } from '../../taxonomy/index.ts';
import type { KnownCodes } from '../domain/validate-facts.ts';

/** The codes that facts may use at this moment. */
export async function readKnownCodes(reader: Reader): Promise<KnownCodes> {
  return {
    regions: await knownRegionCodes(reader),
    policyAreas: await knownCodes(reader, 'POLICY_AREA'),
    targetGroups: await knownCodes(reader, 'TARGET_GROUP'),
    stakeholderCategories: await knownCodes(reader, 'STAKEHOLDER_CATEGORY'),
    stakeholderScopes: await knownCodes(reader, 'STAKEHOLDER_SCOPE'),
    stakeholderAreas: await knownCodes(reader, 'STAKEHOLDER_AREA'),
  };
}
