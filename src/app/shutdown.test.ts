import { describe, expect, it } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { createLog } from '../platform/log/create-log.ts';
import { createShutdown, type HostProcess } from './shutdown.ts';

function start() {
  const said: string[] = [];
  const lines: string[] = [];
  const host = Object.assign(new EventEmitter(), {
    exit: (code: number) => void said.push(`exit ${code}`),
  });
  const log = createLog('error', { write: (line) => void lines.push(line) });
  const shutdown = createShutdown(log, host as unknown as HostProcess);
  return { host, shutdown, said, lines };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the shutdown', () => {
  it('X12 stops the parts in reverse order, then exits with 0', async () => {
    const { host, shutdown, said } = start();
    shutdown.add('database', async () => void said.push('database'));
    shutdown.add('server', async () => void said.push('server'));
    host.emit('SIGTERM');
    await settled();
    expect(said).toEqual(['server', 'database', 'exit 0']);
  });

  it('goes on when a part cannot be stopped', async () => {
    const { host, shutdown, said, lines } = start();
    shutdown.add('database', async () => void said.push('database'));
    shutdown.add('server', async () => {
      throw new Error('stuck');
    });
    host.emit('SIGINT');
    await settled();
    expect(said).toEqual(['database', 'exit 0']);
    expect(lines).toHaveLength(1);
  });

  it('X12 exits at once on the second signal', async () => {
    const { host, shutdown, said } = start();
    shutdown.add('server', () => new Promise(() => undefined));
    host.emit('SIGTERM');
    host.emit('SIGTERM');
    expect(said).toEqual(['exit 1']);
  });

  it('takes two interrupts of one Ctrl-C for one', async () => {
    const { host, shutdown, said } = start();
    shutdown.add('server', async () => void said.push('server'));
    host.emit('SIGINT');
    host.emit('SIGINT');
    await settled();
    expect(said).toEqual(['server', 'exit 0']);
  });

  it('F11 logs a forgotten rejection and lives on', async () => {
    const { host, said, lines } = start();
    host.emit('unhandledRejection', new Error('forgotten'));
    await settled();
    expect(said).toEqual([]);
    expect(lines[0]).toContain('forgotten');
  });

  it('ends in order with 1 after an exception that nobody caught', async () => {
    const { host, shutdown, said } = start();
    shutdown.add('server', async () => void said.push('server'));
    host.emit('uncaughtException', new Error('lost'));
    await settled();
    expect(said).toEqual(['server', 'exit 1']);
  });
});
