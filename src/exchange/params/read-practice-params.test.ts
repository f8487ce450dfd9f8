import { describe, expect, it } from '@jest/globals';
import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { exchangeModule } from '../exchange.module.ts';
import { deliveryModule } from '../../delivery/delivery.module.ts';
import { buildPublicSchema } from '../../platform/graphql/build-schema.ts';
import { readCatalogues } from '../../platform/i18n/catalogues.ts';
import { createTranslators } from '../../platform/i18n/create-translators.ts';
import { SYSTEM_LOCALES } from '../../platform/i18n/system-locales.ts';
import {
  ASPECTS,
  AUTHORITY_MODES,
  AUTHORITY_ROLES,
  CRITERIA,
  ORDERS,
  OUTCOMES,
  STATUSES,
} from './enum-values.ts';
import { readPracticeParams, type ParamRules } from './read-practice-params.ts';

const translatorFor = createTranslators(
  readCatalogues([{ owner: 'exchange', folder: exchangeModule.messages! }]),
);

const read = (query: string, rules?: ParamRules, locale = 'en') =>
  readPracticeParams(new URLSearchParams(query), translatorFor(locale), rules);

describe('the parameters of lists of practices', () => {
  it('leaves out what is not said', () => {
    expect(read('')).toEqual({ search: null, filter: null, orderBy: null });
    expect(read('search=+&locale=sv')).toEqual({ search: null, filter: null, orderBy: null });
  });

  it('reads every parameter, repeated ones as lists', () => {
    const query = [
      'search=mentoring',
      'country=SE&country=ES&region=skane&authorityRole=LEADER&authorityMode=DIRECT',
      'policyArea=labour&targetGroup=women&aspect=INNOVATION&criterion=IMPACT&minRating=3',
      'status=ENDED&outcome=ACHIEVED&from=2019&to=2021-06&language=sv',
      'bbox=-10.5,35,30,70&near=13.6,55.9,100&order=TITLE&order=NEWEST',
    ].join('&');
    expect(read(query)).toEqual({
      search: 'mentoring',
      filter: {
        countries: ['SE', 'ES'],
        regions: ['skane'],
        authorityRoles: ['LEADER'],
        authorityModes: ['DIRECT'],
        policyAreas: ['labour'],
        targetGroups: ['women'],
        aspects: ['INNOVATION'],
        criteria: ['IMPACT'],
        minRating: 3,
        status: ['ENDED'],
        outcome: ['ACHIEVED'],
        period: { from: '2019', to: '2021-06' },
        languages: ['sv'],
        bbox: { west: -10.5, south: 35, east: 30, north: 70 },
        near: { longitude: 13.6, latitude: 55.9, radiusKm: 100 },
      },
      orderBy: ['TITLE', 'NEWEST'],
    });
  });

  it.each([
    ['page=2', 'UNKNOWN_PARAM', 'page'],
    ['Country=SE', 'UNKNOWN_PARAM', 'Country'],
    ['country=XX', 'INVALID_PARAM', 'country'],
    ['country=', 'INVALID_PARAM', 'country'],
    ['authorityRole=leader', 'INVALID_PARAM', 'authorityRole'],
    ['region=a%00b', 'INVALID_PARAM', 'region'],
    ['minRating=5', 'INVALID_PARAM', 'minRating'],
    ['minRating=3&minRating=3', 'REPEATED_PARAM', 'minRating'],
    ['search=a&search=b', 'REPEATED_PARAM', 'search'],
    ['from=2019-13', 'INVALID_PARAM', 'from'],
    ['from=2021&to=2020', 'INVALID_PARAM', 'to'],
    ['from=2020-05&to=2020-04', 'INVALID_PARAM', 'to'],
    ['language=svenska%20', 'INVALID_PARAM', 'language'],
    ['bbox=1,2,3', 'INVALID_PARAM', 'bbox'],
    ['bbox=1,50,2,40', 'INVALID_PARAM', 'bbox'],
    ['bbox=1,2,3,91', 'INVALID_PARAM', 'bbox'],
    ['near=13,55,0', 'INVALID_PARAM', 'near'],
    ['near=13,55,NaN', 'INVALID_PARAM', 'near'],
    ['order=BEST', 'INVALID_PARAM', 'order'],
  ])('refuses %s and names the parameter', (query, reason, param) => {
    let refusal: unknown = null;
    try {
      read(query);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', reason, param },
      message: expect.stringContaining(param) as unknown as string,
    });
  });

  it('takes the year of an end as a whole', () => {
    expect(read('from=2020-05&to=2020').filter).toEqual({
      period: { from: '2020-05', to: '2020' },
    });
    expect(read('to=2020').filter).toEqual({ period: { from: null, to: '2020' } });
  });

  it('takes at most 50 values of one parameter', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'region=a').join('&');
    expect(read(many(50)).filter?.regions).toHaveLength(50);
    expect(() => read(many(51))).toThrow('region');
  });

  it('takes what a route adds, and refuses what it has no use for', () => {
    expect(read('after=x', { others: ['after'] }).filter).toBeNull();
    expect(() => read('order=NEWEST', { without: ['order'] })).toThrow('order');
  });

  it('refuses in nine languages', () => {
    const messages = SYSTEM_LOCALES.map((locale) => {
      try {
        read('page=2', {}, locale);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(new Set(messages).size).toBe(9);
  });
});

describe('the values of enums', () => {
  const schema = buildPublicSchema([deliveryModule]);

  it.each([
    ['AuthorityRole', AUTHORITY_ROLES],
    ['AuthorityMode', AUTHORITY_MODES],
    ['EvaluationAspect', ASPECTS],
    ['EvaluationCriterion', CRITERIA],
    ['PracticeStatus', STATUSES],
    ['PracticeOutcome', OUTCOMES],
    ['PracticeOrder', ORDERS],
  ])('are those of %s in the public schema', (name, values) => {
    const type = schema.getType(name) as GraphQLEnumType;
    expect(new Set(values)).toEqual(new Set(type.getValues().map((value) => value.name)));
  });

  it('has a parameter for every field of the filter', () => {
    const type = schema.getType('PracticeFilter') as GraphQLInputObjectType;
    const query = [
      'country=SE&region=a&authorityRole=LEADER&authorityMode=DIRECT&policyArea=a&targetGroup=a',
      'aspect=INNOVATION&criterion=IMPACT&minRating=3&status=ENDED&outcome=ACHIEVED&from=2019',
      'language=sv&bbox=1,2,3,4&near=1,2,3',
    ].join('&');
    expect(new Set(Object.keys(read(query).filter ?? {}))).toEqual(
      new Set(Object.keys(type.getFields())),
    );
  });
});
