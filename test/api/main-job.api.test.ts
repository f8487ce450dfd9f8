import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { operation } from '../kit/operations.ts';
import { startJourney, type Journey } from '../scenarios/journey.ts';
import { analyse } from '../scenarios/main-job/analyse.ts';
import { publish } from '../scenarios/main-job/publish.ts';
import { review } from '../scenarios/main-job/review.ts';
import { revise } from '../scenarios/main-job/revise.ts';
import { submit } from '../scenarios/main-job/submit.ts';
import { translate } from '../scenarios/main-job/translate.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 120_000);
afterAll(() => journey.server.close());

test('the first query of the README answers what the README says', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, json] = /```json\n([\s\S]*?)```/u.exec(readme)!;
  const [, query] = /```graphql\n([\s\S]*?)```/u.exec(readme)!;
  const document = operation('main-job/00-first-query');
  const { data, extensions } = await journey.server.publicGraphql(document);
  expect({ data, extensions }).toEqual(JSON.parse(json!));
  expect(print(parse(query!))).toBe(print(parse(document)));
});

describe('the main job, over HTTP only', () => {
  test(
    '1 a contributor without an account submits a practice in Greek and gets a token for it alone',
    () => submit(journey),
    60_000,
  );
  test(
    '2 a coordinator finds it, asks, gets the resubmission, selects it and sends the survey',
    () => review(journey),
    60_000,
  );
  test(
    '3 a researcher analyses and hands in, an editor who wrote none of it signs off',
    () => analyse(journey),
    60_000,
  );
  test(
    '4 a translator for English and Swedish adds both versions; Italian is refused',
    () => translate(journey),
    60_000,
  );
  test(
    '5 nothing shows before publication; then readers find and read it in every way',
    () => publish(journey),
    60_000,
  );
  test(
    '6 a pending revision changes nothing; publishing Greek again outdates two summaries only',
    () => revise(journey),
    60_000,
  );
});
