import { decodeUuid, encodeId } from '../../kernel/ids.ts';

/** A domain name as identifiers of the scheme `oai` need one. Source: oai-identifier.xsd. */
const DOMAIN = /^[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$/u;

/** Makes and reads the identifiers of records: `oai:<host>:<opaque id of the practice>`. */
export interface OaiIdentifiers {
  /** Host of the service. */
  readonly repository: string;
  /** Whether the identifiers follow the guidelines for the scheme: the host is a domain name. */
  readonly followsScheme: boolean;
  write(practiceId: string): string;
  /** The id of a practice; null: not one of our identifiers. */
  read(identifier: string): string | null;
}

/** The identifiers of the service at an address. */
export function oaiIdentifiers(publicUrl: string): OaiIdentifiers {
  const repository = new URL(publicUrl).hostname;
  const prefix = `oai:${repository}:`;
  return {
    repository,
    followsScheme: DOMAIN.test(repository),
    write: (practiceId) => `${prefix}${encodeId('Practice', practiceId)}`,
    read: (identifier) =>
      identifier.startsWith(prefix)
        ? decodeUuid('Practice', identifier.slice(prefix.length))
        : null,
  };
}
