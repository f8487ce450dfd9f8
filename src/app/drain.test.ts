import { describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drain } from './drain.ts';

async function start(milliseconds: number): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => {
    setTimeout(() => response.end('done'), milliseconds);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('draining', () => {
  it('X12 answers what is in flight, closes connections and refuses what is new', async () => {
    const { server, url } = await start(200);
    const inFlight = Array.from({ length: 20 }, () => fetch(url));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const drained = drain(server, 100);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const late = await fetch(url);
    expect(late.headers.get('connection')).toBe('close');
    const answers = await Promise.all(inFlight);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    await Promise.all(answers.map((answer) => answer.text()));
    await drained;
    await expect(fetch(url)).rejects.toThrow();
  });

  it('does nothing for a server that never listened', async () => {
    await expect(drain(createServer(), 0)).resolves.toBeUndefined();
  });
});
