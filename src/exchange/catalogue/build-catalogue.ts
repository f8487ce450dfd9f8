import type { Quad } from 'n3';
import type { CatalogueFacts } from './catalogue-facts.ts';
import { contactNode, languageNodes, publisherNode } from './catalogue-nodes.ts';
import { addDataset, datasetNode, DATASETS } from './build-dataset.ts';
import { addService, serviceNode, SERVICES } from './build-services.ts';
import { GraphBuilder, node, text, typed } from './graph-builder.ts';
import { CONCEPTS } from './vocabulary.ts';

/** Makes the catalogue of this service after DCAT-AP 3. Nothing is said that is not known. */
export function buildCatalogue(facts: CatalogueFacts): readonly Quad[] {
  const graph = new GraphBuilder();
  addPublisher(graph, facts);
  addContact(graph, facts);
  addCatalogue(graph, facts);
  for (const dataset of DATASETS) addDataset(graph, dataset, facts);
  for (const service of SERVICES) addService(graph, service, facts);
  return graph.quads;
}

function addPublisher(graph: GraphBuilder, facts: CatalogueFacts): void {
  const publisher = publisherNode(facts);
  graph
    .a(publisher, 'foaf:Agent')
    .add(publisher, 'foaf:name', text('Integration Lab', 'en'))
    .add(publisher, 'foaf:homepage', graph.described(`${facts.publicUrl}/`, 'foaf:Document'));
}

function addContact(graph: GraphBuilder, facts: CatalogueFacts): void {
  const contact = contactNode(facts);
  if (contact === null) return;
  graph
    .a(contact, 'vcard:Kind', 'vcard:Organization')
    .add(contact, 'vcard:fn', text('Integration Lab', 'en'))
    .add(contact, 'vcard:hasEmail', node(`mailto:${facts.contactEmail}`));
}

function addCatalogue(graph: GraphBuilder, facts: CatalogueFacts): void {
  const { languages, publicUrl, changedAt } = facts;
  const catalogue = node(`${publicUrl}/catalogue`);
  const descriptions = languages.map((language) =>
    text(facts.say('dataset.practices.description', language), language),
  );
  graph
    .a(catalogue, 'dcat:Catalog')
    .add(catalogue, 'dct:title', text('Integration Lab', 'en'))
    .add(catalogue, 'dct:description', ...descriptions)
    .add(catalogue, 'dct:publisher', publisherNode(facts))
    .add(catalogue, 'dct:modified', typed(changedAt, 'dateTime'))
    .add(catalogue, 'foaf:homepage', graph.described(`${publicUrl}/`, 'foaf:Document'))
    .add(catalogue, 'dct:language', ...languageNodes(graph, languages))
    .add(catalogue, 'dcat:dataset', ...DATASETS.map((one) => datasetNode(one.name, facts)))
    .add(catalogue, 'dcat:service', ...SERVICES.map((one) => serviceNode(one.name, facts)));
  const themes = graph.described(CONCEPTS.themes, 'skos:ConceptScheme');
  graph
    .add(themes, 'dct:title', text('Data theme', 'en'))
    .add(catalogue, 'dcat:themeTaxonomy', themes);
}
