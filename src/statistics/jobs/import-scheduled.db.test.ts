import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { AROPE, openImportDesk, type ImportDesk } from '../../../test/builders/import-desk.ts';
import { planJobs } from '../../platform/jobs/scheduled-job.ts';
import { statisticsModule } from '../statistics.module.ts';
import { IMPORT_JOB, importScheduled } from './import-scheduled.ts';

let desk: ImportDesk;
let server: Server;
let asked: string[] = [];

beforeAll(async () => {
  desk = await openImportDesk();
  server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === '/arope') response.end(gzipSync(AROPE));
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await desk.db.sql('UPDATE cms.statistics_dataset SET is_scheduled = false');
  await desk.db.sql(
    `UPDATE cms.statistics_dataset SET is_scheduled = true,
       query_url = $1 || CASE code WHEN 'tgs00107' THEN '/arope' ELSE '/down' END
     WHERE code IN ('lfst_r_lfu3rt', 'tgs00107')`,
    [origin],
  );
}, 60_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await desk.db.close();
});

describe('the scheduled import', () => {
  it('is off unless the configuration gives it a plan', () => {
    const jobs = statisticsModule.jobs ?? [];
    expect(planJobs(jobs, {})).toEqual([]);
    expect(planJobs(jobs, { [IMPORT_JOB]: null })).toEqual([]);
    expect(planJobs(jobs, { [IMPORT_JOB]: '30 4 * * 1' })).toMatchObject([
      { name: IMPORT_JOB, cron: '30 4 * * 1' },
    ]);
  });

  it('stores what it can get, and fails with the names of what it cannot', async () => {
    asked = [];
    await expect(importScheduled(desk.db.database, { allowsLoopback: true })).rejects.toThrow(
      /^lfst_r_lfu3rt: .*SOURCE_UNAVAILABLE/u,
    );
    expect(asked.sort()).toEqual(['/arope', '/down']);
    expect(
      await desk.db.sql('SELECT dataset_code, source_kind, actor_kind FROM cms.statistics_import'),
    ).toEqual([{ dataset_code: 'tgs00107', source_kind: 'ADDRESS', actor_kind: 'SYSTEM' }]);
  });

  it('never asks this machine by itself', async () => {
    asked = [];
    await expect(importScheduled(desk.db.database)).rejects.toThrow(/SOURCE_ADDRESS_FORBIDDEN/u);
    expect(asked).toEqual([]);
  });
});
