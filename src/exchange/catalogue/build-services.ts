import type { CatalogueFacts } from './catalogue-facts.ts';
import { publisherNode } from './catalogue-nodes.ts';
import { node, text, type GraphBuilder } from './graph-builder.ts';
import { CONCEPTS } from './vocabulary.ts';

/** A way to ask for data instead of taking it away. */
export interface CataloguedService {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  /** Where it is described, below the address of the service. */
  readonly description: string;
  /** The standard it follows. */
  readonly standard: string;
  readonly serves: readonly string[];
}

const ALL = ['practices', 'statistics', 'regions'];

/** The services of the catalogue. */
export const SERVICES: readonly CataloguedService[] = [
  {
    name: 'graphql',
    title: 'GraphQL API',
    path: '/graphql',
    description: '/schema/public.graphql',
    standard: 'https://spec.graphql.org/October2021/',
    serves: ALL,
  },
  {
    name: 'rest',
    title: 'Read-only REST API',
    path: '/api/v1',
    description: '/api/v1/openapi.json',
    standard: 'https://spec.openapis.org/oas/v3.1.0',
    serves: ALL,
  },
  {
    name: 'oai-pmh',
    title: 'OAI-PMH 2.0',
    path: '/oai',
    description: '/oai?verb=Identify',
    standard: 'http://www.openarchives.org/OAI/2.0/openarchivesprotocol.htm',
    serves: ['practices'],
  },
];

/** The node of a service. */
export function serviceNode(name: string, { publicUrl }: CatalogueFacts) {
  return node(`${publicUrl}/catalogue#service-${name}`);
}

/** Describes a service. */
export function addService(
  graph: GraphBuilder,
  service: CataloguedService,
  facts: CatalogueFacts,
): void {
  const { publicUrl } = facts;
  const about = serviceNode(service.name, facts);
  const served = service.serves.map((name) => node(`${publicUrl}/catalogue#${name}`));
  graph
    .a(about, 'dcat:DataService')
    .add(about, 'dct:title', text(service.title, 'en'))
    .add(about, 'dcat:endpointURL', node(`${publicUrl}${service.path}`))
    .add(about, 'dcat:endpointDescription', node(`${publicUrl}${service.description}`))
    .add(about, 'dcat:servesDataset', ...served)
    .add(about, 'dct:publisher', publisherNode(facts))
    .add(about, 'dct:conformsTo', graph.described(service.standard, 'dct:Standard'))
    .add(about, 'dct:accessRights', graph.described(CONCEPTS.publicAccess, 'dct:RightsStatement'));
}
