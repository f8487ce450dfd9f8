import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ANONYMOUS_LIMITS } from '../platform/graphql/limits.ts';
import { costOf } from '../platform/graphql/cost.ts';
import { buildPublicSchema } from '../platform/graphql/build-schema.ts';
import { deliveryModule } from './delivery.module.ts';

const OPERATIONS = new URL('../../schema/operations/public/', import.meta.url);

let schema: GraphQLSchema;

beforeAll(() => {
  schema = buildPublicSchema([deliveryModule]);
});

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

describe('the public schema', () => {
  it.each([
    'id',
    'slug',
    'locale',
    'contentLocale',
    'isFallback',
    'sourceLocale',
    'publishedAt',
    'version',
    'citation',
    'title',
    'summary',
    'objectives',
    'activities',
    'lessonsLearnt',
    'regions',
    'country',
    'authorityRole',
    'authorityMode',
    'policyAreas',
    'targetGroups',
    'period',
    'aspects',
    'tips',
    'matrix',
    'alternates',
  ])('A-08 the required field Practice.%s is never null', (name) => {
    const field = objectType('Practice').getFields()[name];
    expect(isNonNullType(field?.type)).toBe(true);
  });

  it.each(['WorkingPractice', 'Submission', 'Account', 'Mutation', 'Subscription'])(
    'A-08 knows no type %s',
    (name) => {
      expect(schema.getType(name)).toBeUndefined();
    },
  );

  it.each(['title', 'summary', 'objectives', 'context', 'challenges', 'results', 'resources'])(
    'A-09 Practice.%s can be had with its provenance',
    (name) => {
      const type = objectType('Practice').getFields()[`${name}Text`]?.type;
      expect(String(type).replace('!', '')).toBe('LocalizedText');
    },
  );

  it('has the fixed root fields of the API, and no other', () => {
    expect(Object.keys(schema.getQueryType()!.getFields()).sort()).toEqual([
      'aspectOverview',
      'boundaries',
      'comparePractices',
      'criteriaMatrix',
      'criterionOverview',
      'glossary',
      'locales',
      'node',
      'nodes',
      'practice',
      'practices',
      'practicesToLearnFrom',
      'questionnaire',
      'region',
      'regions',
      'taxonomy',
      'tombstone',
    ]);
  });

  it('no field name that speaks of secrets or persons', () => {
    const names = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => Object.keys((type as GraphQLObjectType).getFields()));
    const suspicious = /pass|hash|secret|token|email|phone|address|ip\b|contact/iu;
    expect(names.filter((name) => suspicious.test(name))).toEqual([]);
  });

  it.each(readdirSync(OPERATIONS))('the example %s is valid and within the limits', (file) => {
    const query = parse(readFileSync(new URL(file, OPERATIONS), 'utf8'));
    expect(validate(schema, query)).toEqual([]);
    const variables = { locale: 'sv', slug: 'x', code: 'x', id: 'x', ids: ['x'], version: 1 };
    const request = {
      query,
      operationName: undefined,
      variables: { ...variables, kind: 'SURVEY' },
    };
    expect(costOf(schema, request, ANONYMOUS_LIMITS.cost)).toBeLessThanOrEqual(1_000);
  });
});
