import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { deliveryModule } from '../../src/delivery/delivery.module.ts';
import { createFacetColumns, type DeliveryContext } from '../../src/delivery/index.ts';
import { readPublicationVersion } from '../../src/delivery/queries/read-facet-rows.ts';
import { createPublicReader } from '../../src/platform/db/public-reader.ts';
import { buildPublicSchema } from '../../src/platform/graphql/build-schema.ts';
import { readCatalogues } from '../../src/platform/i18n/catalogues.ts';
import { createTranslators } from '../../src/platform/i18n/create-translators.ts';
import { countStatements, type CountingReader } from './query-counter.ts';

/** Address of the public side in tests. */
export const PUBLIC_URL = 'https://lab.example';

/** The public schema on a database, without HTTP; each call is a request of its own. */
export interface PublicSchema {
  readonly schema: GraphQLSchema;
  readonly reader: CountingReader;
  /** @param language Accept-Language, for messages */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    language?: string,
  ): Promise<ExecutionResult>;
  /** The data of an answer. @throws Error when there are errors */
  data<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
  /** The extensions of the first error. @throws Error when there is none */
  refusal(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** Brings the facet columns up to date, so that what follows counts its own statements only. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** How lists are answered. */
export interface PublicSchemaOptions {
  /** False: everything is counted in SQL. */
  readonly hasColumns: boolean;
}

/** Opens the public schema as the role `delivery_reader`. */
export function openPublicSchema(
  url: string,
  { hasColumns }: PublicSchemaOptions = { hasColumns: true },
): PublicSchema {
  const schema = buildPublicSchema([deliveryModule]);
  const reader = countStatements(createPublicReader({ url, poolSize: 4 }, () => undefined));
  const columns = hasColumns ? createFacetColumns(reader) : null;
  const folder = deliveryModule.messages!;
  const translatorFor = createTranslators(readCatalogues([{ owner: 'delivery', folder }]));
  const ask: PublicSchema['ask'] = (source, variableValues = {}, language = 'en') => {
    const translator = translatorFor(language);
    const means = { requestId: 'test', publicUrl: PUBLIC_URL, reader, translator, translatorFor };
    const loader = createLoaders(reader);
    const contextValue: DeliveryContext = { ...means, tags: new Set(), loader, columns };
    return graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  };
  return {
    schema,
    reader,
    ask,
    data: async <T>(query: string, variables?: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw errors[0]!.originalError ?? errors[0]!;
      return JSON.parse(JSON.stringify(data)) as T;
    },
    refusal: async (query, variables) => {
      const { errors } = await ask(query, variables);
      if (errors === undefined) throw new Error('expected a refusal');
      return errors[0]!.extensions;
    },
    warm: async () => {
      await columns?.current(await readPublicationVersion(reader));
      reader.takeStatements();
    },
    close: () => reader.close(),
  };
}

function createLoaders(reader: CountingReader): DeliveryContext['loader'] {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: (reader: CountingReader) => T) => {
    if (!made.has(name)) made.set(name, make(reader));
    return made.get(name) as T;
  };
}
