import { OAI_DC_FORMAT } from './dublin-core.ts';
import { OaiError } from './oai-error.ts';

/** Checks that the format is one we have. @throws OaiError cannotDisseminateFormat */
export function requireOaiDc(prefix: string | undefined): void {
  if (prefix !== OAI_DC_FORMAT.metadataPrefix) throw new OaiError('cannotDisseminateFormat');
}
