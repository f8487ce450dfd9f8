import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { modules } from '../app/modules.ts';
import { ROLES, type Actor } from '../kernel/actor.ts';
import { readCatalogues } from '../platform/i18n/catalogues.ts';
import { SUBMISSION_CHART } from './domain/submission-chart.ts';

const folders = modules.flatMap(({ name, messages }) =>
  messages === undefined ? [] : [{ owner: name, folder: messages }],
);
const keys = new Set(
  readCatalogues(folders).flatMap(({ messages }) => Object.keys(messages ?? {})),
);

/** Codes that the files of a folder write down as reasons. */
function codesIn(folder: string): readonly string[] {
  const place = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(place).filter((file) => /(?<!\.test)\.ts$/u.test(file));
  const text = files.map((file) => readFileSync(new URL(file, place), 'utf8')).join('\n');
  const reasons = /(?:code: |deny\(|forbidden\(|issue\(|unless\([^']*?)'([A-Z][A-Z_]+)'/gsu;
  return [...text.matchAll(reasons)].map(([, code]) => code!);
}

/** Codes of rights that moves ask for. */
function rights(): readonly string[] {
  const people = ROLES.map((role): Actor => {
    const grants = [{ role, locales: null, regions: null }];
    return { kind: 'ACCOUNT', accountId: 'x', grants };
  });
  const actors: readonly Actor[] = [...people, { kind: 'SUBMITTER', submissionId: 'x' }];
  return SUBMISSION_CHART.edges.flatMap((edge) =>
    actors.flatMap((actor) => edge.mayWalk(actor) ?? []),
  );
}

describe('messages', () => {
  it('C-15 there is a sentence for every reason that this module gives', () => {
    const codes = new Set([...codesIn('domain'), ...codesIn('commands'), ...rights()]);
    expect(codes.size).toBeGreaterThan(25);
    const unsaid = [...codes].filter((code) => !keys.has(`unmet.${code}`));
    expect(unsaid).toEqual([]);
  });
});
