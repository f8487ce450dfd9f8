import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  AROPE,
  openImportDesk,
  unemployment,
  type ImportDesk,
} from '../../../test/builders/import-desk.ts';
import { projectFolder } from '../../platform/project-folder.ts';
import { readSources, type ImportOptions } from './import-sources.ts';

let desk: ImportDesk;
let folder: string;
let server: Server;
let origin: string;

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program of the project to its end. */
function run(program: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectFolder(), program), ...args], {
    cwd: projectFolder(),
    env: { PATH: process.env['PATH'], DATABASE_URL: desk.db.url, NODE_ENV: 'test' },
  });
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on('data', (text: Buffer) => output.push(text.toString()));
  child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) =>
      resolve({ exitCode, output: output.join(''), errors: errors.join('') }),
    );
  });
}

const importStatistics = (...args: readonly string[]) =>
  run('dist/src/app/cli/import-statistics.js', args);

beforeAll(async () => {
  desk = await openImportDesk();
  folder = mkdtempSync(join(tmpdir(), 'statistics-'));
  server = createServer((request, response) => {
    if (request.url === '/arope') response.end(AROPE);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(join(folder, 'poverty.json'), AROPE);
  const rows = unemployment('A,T,Y15-74,PC,ES51\t13.4 \t11.5 b', 'A,T,Y15-74,PC,EU28\t7.6 \t6.8 ');
  writeFileSync(join(folder, 'estat_lfst_r_lfu3rt.tsv.gz'), gzipSync(rows));
  writeFileSync(join(folder, 'notes.txt'), 'not data');
  const built = await run('tools/build.js', []);
  expect(built).toMatchObject({ exitCode: 0, errors: '' });
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  await desk.db.close();
});

jest.setTimeout(120_000); // each run starts the whole program

describe('npm run import:statistics', () => {
  it('tries a file, then stores it, and tells what it did', async () => {
    await desk.reset();
    const file = join(folder, 'poverty.json');
    const before = await desk.db.snapshot();
    const trial = await importStatistics('--dataset', 'tgs00107', '--file', file, '--dry-run');
    expect(trial).toMatchObject({ exitCode: 0, errors: '' });
    expect(trial.output).toContain('tgs00107 from poverty.json (trial, nothing was stored)');
    expect(trial.output).toContain('added 0, unchanged 0, superseded 6, kept 0');
    expect(await desk.db.snapshot()).toEqual(before);
    const stored = await importStatistics('--file', file, '--retrieved-at', '2026-01-02');
    expect(stored).toMatchObject({ exitCode: 0, errors: '' });
    expect(
      await desk.db.sql('SELECT source_kind, source_name, retrieved_at FROM cms.statistics_import'),
    ).toEqual([
      {
        source_kind: 'FILE',
        source_name: 'poverty.json',
        retrieved_at: new Date('2026-01-02T00:00:00Z'),
      },
    ]);
  });

  it('reads a folder, packed files too, each dataset by its file', async () => {
    await desk.reset();
    const { exitCode, output } = await importStatistics('--folder', folder);
    expect(exitCode).toBe(0);
    expect(output).toContain('lfst_r_lfu3rt from estat_lfst_r_lfu3rt.tsv.gz');
    expect(output).toContain('flags b 1');
    expect(output).toContain('codes that are no units here, with their cells: EU28 2');
    expect(await desk.db.sql('SELECT FROM cms.statistics_import')).toHaveLength(2);
  });

  it('reads an address, of this machine when told to', async () => {
    await desk.reset();
    const address = `${origin}/arope`;
    const allowed = await importStatistics('--url', address, '--allow-loopback');
    expect(allowed).toMatchObject({ exitCode: 0, errors: '' });
  });

  it('says where a file is wrong, and changes nothing', async () => {
    await desk.reset();
    const file = join(folder, 'broken.tsv');
    writeFileSync(
      file,
      unemployment('A,T,Y15-74,PC,ES51\t9.3 \t7.0 ', 'A,T,Y15-74,PC,ES52\t1 \t?'),
    );
    const before = await desk.db.snapshot();
    const { exitCode, output, errors } = await importStatistics(
      ...['--dataset', 'lfst_r_lfu3rt', '--file', file],
    );
    expect({ exitCode, output, errors }).toEqual({
      exitCode: 1,
      output: '',
      errors:
        'broken.tsv: Line 3, column 3: “?” is neither a number nor a colon.\nNothing was changed.\n',
    });
    rmSync(file);
    expect(await desk.db.snapshot()).toEqual(before);
  });

  it('refuses an option that is none', async () => {
    const { exitCode, errors } = await importStatistics('--fiel', 'a.json');
    expect(exitCode).toBe(1);
    expect(errors).toContain("unknown option '--fiel'");
  });

  it.each<[string, Partial<ImportOptions>, string]>([
    ['two sources', { file: ['a.json'], url: 'https://ec.europa.eu/x' }, 'give one of'],
    ['no source', {}, 'give --file, --folder or --url, or a --dataset that is known: demo_r_d2jan'],
    ['an unknown dataset', { dataset: 'rain' }, 'a --dataset that is known'],
    ['a time that is none', { file: ['a.json'], retrievedAt: 'noon' }, '--retrieved-at must be'],
    ['a folder that is not there', { folder: 'absent' }, 'IMPORT_FILE_UNREADABLE'],
  ])('refuses %s', async (_, options, message) => {
    const all = { dryRun: true, allowLoopback: false, ...options };
    await expect(readSources(desk.db.database.reader, all)).rejects.toThrow(message);
  });
});
