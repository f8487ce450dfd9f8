import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemas } from '../../app/schemas.ts';
import { rootTypes } from '../../platform/graphql/check-schema.ts';
import { SUBMISSION_CHART } from '../domain/submission-chart.ts';

const { public: published, editorial } = buildSchemas();

const PERSONAL = /pass|secret|email|phone|address|contact|consent|submitter/iu;

/** Fields of object types whose name is that of personal data, as `Type.field`. */
function personalFields(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((isObjectType(type) ? type.getFields() : {}) as object)
        .filter((name) => PERSONAL.test(name))
        .map((name) => `${type.name}.${name}`),
    )
    .sort();
}

/** Names of the root operations from which a type can be reached. */
function operationsReaching(schema: GraphQLSchema, wanted: string): readonly string[] {
  return rootTypes(schema).flatMap((root) =>
    Object.values(root.getFields())
      .filter((field) => reaches(schema, getNamedType(field.type).name, wanted))
      .map(({ name }) => name),
  );
}

function reaches(schema: GraphQLSchema, from: string, wanted: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) {
    if (name === wanted) return true;
    const type = schema.getType(name);
    const next = isObjectType(type) ? Object.values(type.getFields()) : [];
    for (const field of next) seen.add(getNamedType(field.type).name);
    const members = type !== undefined && 'getTypes' in type ? type.getTypes() : [];
    for (const member of members) seen.add(member.name);
  }
  return false;
}

describe('contact data in the API', () => {
  it('A4 D-13 are in no published type', () => {
    // The words that a contributor is asked to agree to; nobody's data.
    expect(personalFields(published)).toEqual(['Questionnaire.consent']);
    expect(published.getType('ContributorContact')).toBeUndefined();
  });

  it('A4 D-13 are in these fields of the editorial schema, and no others', () => {
    expect(personalFields(editorial)).toEqual([
      'Account.email',
      'ContributorContact.email',
      'SubmissionForCoordinator.contact',
    ]);
  });

  it('D-13 are reached by coordinators asking for one submission, and in no other way', () => {
    expect(operationsReaching(editorial, 'ContributorContact')).toEqual(['submission']);
    const { submission } = editorial.getQueryType()!.getFields();
    expect(submission?.extensions['access']).toEqual(['COORDINATOR']);
  });

  it('G3 consent has no default', () => {
    const consent = editorial.getType('ConsentInput');
    const { isAccepted } = isInputObjectType(consent) ? consent.getFields() : {};
    expect(String(isAccepted?.type)).toBe('Boolean!');
    expect(isAccepted?.defaultValue).toBeUndefined();
  });
});

describe('the chart in the API', () => {
  it('B-01 the enum of stages has its states, in its order', () => {
    const stage = editorial.getType('Stage');
    const names = isEnumType(stage) ? stage.getValues().map(({ name }) => name) : [];
    expect(names).toEqual(SUBMISSION_CHART.states);
  });

  it('B-01 every move names a mutation that there is', () => {
    const mutations = Object.keys(editorial.getMutationType()!.getFields());
    const named = SUBMISSION_CHART.edges.map(({ mutation }) => mutation);
    expect(mutations).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});
