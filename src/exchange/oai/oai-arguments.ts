import { OaiError } from './oai-error.ts';
import { isSetSpec } from './oai-sets.ts';

/** What can be asked. Source: OAI-PMH 2.0, section 4. */
export const VERBS = [
  'Identify',
  'ListMetadataFormats',
  'ListSets',
  'GetRecord',
  'ListIdentifiers',
  'ListRecords',
] as const;

/** One verb. */
export type Verb = (typeof VERBS)[number];

/** Arguments by name, each once. */
export type OaiArguments = Readonly<Record<string, string>>;

interface Form {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Stands alone, and instead of everything else. */
  readonly exclusive: string | null;
}

const LIST: Form = {
  required: ['metadataPrefix'],
  optional: ['from', 'until', 'set'],
  exclusive: 'resumptionToken',
};

const FORMS: Readonly<Record<Verb, Form>> = {
  Identify: { required: [], optional: [], exclusive: null },
  ListMetadataFormats: { required: [], optional: ['identifier'], exclusive: null },
  ListSets: { required: [], optional: [], exclusive: 'resumptionToken' },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [], exclusive: null },
  ListIdentifiers: LIST,
  ListRecords: LIST,
};

/** What can stand in an argument at all; the rest would not fit the schema of the answer. */
const SHAPES: Readonly<Record<string, (value: string) => boolean>> = {
  identifier: (value) => /^[A-Za-z][A-Za-z0-9+.-]*:[\w\-.~:/?@!$&'()*+,;=]+$/u.test(value),
  metadataPrefix: (value) => /^[A-Za-z0-9\-_.!~*'()]+$/u.test(value),
  set: isSetSpec,
};

/** Reads the verb. @throws OaiError badVerb */
export function readVerb(query: URLSearchParams): Verb {
  const [name, ...more] = query.getAll('verb');
  const verb = VERBS.find((known) => known === name);
  if (verb === undefined || more.length > 0) throw new OaiError('badVerb');
  return verb;
}

/**
 * Reads the arguments of a verb.
 * @throws OaiError badArgument when one is unknown, repeated, malformed, missing, or beside the exclusive one
 */
export function readArguments(query: URLSearchParams, verb: Verb): OaiArguments {
  const { required, optional, exclusive } = FORMS[verb];
  const names = [...query.keys()].filter((name) => name !== 'verb');
  const known = [...required, ...optional, ...(exclusive === null ? [] : [exclusive])];
  for (const [index, param] of names.entries()) {
    if (!known.includes(param)) throw new OaiError('badArgument', 'error.UNKNOWN_PARAM', { param });
    if (names.indexOf(param) !== index) {
      throw new OaiError('badArgument', 'error.REPEATED_PARAM', { param });
    }
  }
  if (exclusive !== null && names.includes(exclusive)) {
    if (names.length > 1) throw new OaiError('badArgument', 'oai.exclusive');
    return { [exclusive]: query.get(exclusive) ?? '' };
  }
  const argument = required.find((name) => !names.includes(name));
  if (argument !== undefined) throw new OaiError('badArgument', 'oai.missing', { verb, argument });
  return Object.fromEntries(
    names.map((param) => [param, readShape(param, query.get(param) ?? '')]),
  );
}

function readShape(param: string, value: string): string {
  if (SHAPES[param]?.(value) === false) {
    throw new OaiError('badArgument', 'error.INVALID_PARAM', { param, value });
  }
  return value;
}
