import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType, isUnionType, type GraphQLInputObjectType } from 'graphql';
import { evaluationModule } from '../../evaluation/evaluation.module.ts';
import { buildEditorialSchema } from '../../platform/graphql/build-schema.ts';
import { practicesModule } from '../practices.module.ts';

const schema = buildEditorialSchema([practicesModule, evaluationModule]);

const WRITING = [
  'Forbidden',
  'NotFound',
  'TransitionNotAllowed',
  'ValidationFailed',
  'VersionConflict',
];

/** Every mutation with its success and the refusals it can answer. */
const CONTRACT: Readonly<Record<string, readonly [success: string, refusals: readonly string[]]>> =
  {
    createPractice: ['PracticeSaved', ['Forbidden', 'ValidationFailed']],
    savePracticeFacts: ['PracticeSaved', WRITING],
    saveText: ['TextSaved', WRITING],
    startTranslation: ['EditionMoved', WRITING],
    saveTranslation: ['TextSaved', [...WRITING, 'StaleTranslation']],
    confirmStillValid: ['TextSaved', [...WRITING, 'StaleTranslation']],
    submitTranslation: ['EditionMoved', WRITING],
    approveTranslation: ['EditionMoved', WRITING],
    returnTranslation: ['EditionMoved', WRITING],
    saveAspect: ['AspectSaved', WRITING],
    saveMatrixAnswer: ['MatrixAnswerSaved', WRITING],
  };

describe('the mutations of practices and evaluation', () => {
  it('A-13 are these', () => {
    const names = Object.keys(schema.getMutationType()!.getFields());
    expect(names.sort()).toEqual(Object.keys(CONTRACT).sort());
  });

  it.each(Object.entries(CONTRACT))(
    'A-13 %s answers a union of its success and its refusals',
    (name, [success, refusals]) => {
      const type = getNamedType(schema.getMutationType()!.getFields()[name]!.type);
      if (!isUnionType(type)) throw new Error(`${name} answers no union`);
      const members = type.getTypes();
      const errors = members.filter((member) =>
        member.getInterfaces().some((one) => one.name === 'UserError'),
      );
      expect(members.filter((member) => !errors.includes(member)).map(String)).toEqual([success]);
      expect(errors.map(String).sort()).toEqual([...refusals].sort());
    },
  );

  it('A-13 every refusal says code, message and path', () => {
    const refusals = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'UserError'));
    expect(refusals.length).toBe(6);
    for (const refusal of refusals) {
      expect(Object.keys(refusal.getFields())).toEqual(
        expect.arrayContaining(['code', 'message', 'path']),
      );
    }
  });

  it.each(Object.keys(CONTRACT).filter((name) => name !== 'createPractice'))(
    'A-14 %s cannot be called without the version its writer saw',
    (name) => {
      expect(inputFields(name)['expectedVersion']).toBe('Int!');
    },
  );
});

function inputFields(mutation: string): Readonly<Record<string, string>> {
  const [input] = schema.getMutationType()!.getFields()[mutation]!.args;
  const type = getNamedType(input!.type) as GraphQLInputObjectType;
  return Object.fromEntries(
    Object.entries(type.getFields()).map(([key, field]) => [key, String(field.type)]),
  );
}
