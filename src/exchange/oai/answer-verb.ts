import { harvest, type ChangedPractice } from '../../delivery/index.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';
import { OAI_DC_FORMAT } from './dublin-core.ts';
import { answerList, recordOf } from './list-records.ts';
import { requireOaiDc } from './metadata-format.ts';
import type { OaiArguments, Verb } from './oai-arguments.ts';
import { OaiError } from './oai-error.ts';
import { oaiIdentifiers } from './oai-identifier.ts';
import { listSets } from './oai-sets.ts';

/** What a verb needs. */
export interface VerbRequest {
  readonly args: OaiArguments;
  readonly services: PublicServices;
  readonly baseUrl: string;
  /** Of the first change that can be asked for. */
  readonly earliest: string;
}

/** Answers a verb as one element. @throws OaiError */
export async function answerVerb(verb: Verb, request: VerbRequest): Promise<object> {
  const { args, services } = request;
  switch (verb) {
    case 'Identify':
      return identify(request);
    case 'ListMetadataFormats':
      return listMetadataFormats(args, services);
    case 'ListSets':
      return answerSets(args, services);
    case 'GetRecord':
      return getRecord(args, services);
    case 'ListIdentifiers':
    case 'ListRecords':
      return answerList(verb, args, services);
  }
}

function identify({ services, baseUrl, earliest }: VerbRequest): object {
  const { publicUrl, contactEmail } = services;
  const { repository, followsScheme } = oaiIdentifiers(publicUrl);
  return {
    Identify: {
      repositoryName: 'Integration Lab',
      baseURL: baseUrl,
      protocolVersion: '2.0',
      adminEmail: contactEmail ?? usualEmail(repository),
      earliestDatestamp: earliest,
      deletedRecord: 'persistent',
      granularity: 'YYYY-MM-DDThh:mm:ssZ',
      ...(followsScheme ? { description: describeIdentifiers(publicUrl) } : {}),
    },
  };
}

/** The mailbox that every web site has. Source: RFC 2142, section 5; a host without a dot gets a top domain of its own. */
function usualEmail(host: string): string {
  return `webmaster@${host.includes('.') ? host : `${host}.localdomain`}`;
}

function describeIdentifiers(publicUrl: string): object {
  const namespace = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
  const { repository, write } = oaiIdentifiers(publicUrl);
  return {
    'oai-identifier': {
      '@xmlns': namespace,
      '@xsi:schemaLocation': `${namespace} ${namespace}.xsd`,
      scheme: 'oai',
      repositoryIdentifier: repository,
      delimiter: ':',
      sampleIdentifier: write('00000000-0000-4000-8000-000000000000'),
    },
  };
}

async function listMetadataFormats(
  { identifier }: OaiArguments,
  services: PublicServices,
): Promise<object> {
  if (identifier !== undefined) {
    const { removedBecause } = await requirePractice(identifier, services);
    if (removedBecause !== null) throw new OaiError('noMetadataFormats');
  }
  return { ListMetadataFormats: { metadataFormat: OAI_DC_FORMAT } };
}

async function answerSets(
  { resumptionToken }: OaiArguments,
  services: PublicServices,
): Promise<object> {
  if (resumptionToken !== undefined) throw new OaiError('badResumptionToken');
  const sets = await listSets(services);
  return { ListSets: { set: sets.map(({ spec, name }) => ({ setSpec: spec, setName: name })) } };
}

async function getRecord(
  { identifier, metadataPrefix }: OaiArguments,
  services: PublicServices,
): Promise<object> {
  const practice = await requirePractice(identifier, services);
  requireOaiDc(metadataPrefix);
  return { GetRecord: { record: recordOf(practice, services.publicUrl) } };
}

async function requirePractice(
  identifier: string | undefined,
  { reader, publicUrl }: PublicServices,
): Promise<ChangedPractice> {
  const practiceId = oaiIdentifiers(publicUrl).read(identifier ?? '');
  const found = practiceId === null ? null : await harvest.find(reader, practiceId);
  if (found === null) throw new OaiError('idDoesNotExist');
  return found;
}
