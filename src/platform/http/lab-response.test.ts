import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { LabResponse } from './lab-response.ts';

let server: Server;

beforeAll(async () => {
  server = createServer({ ServerResponse: LabResponse }, ({ url }, response) => {
    response.writeHead(Number(url?.slice(1)), { 'content-length': '2' }).end('no');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends a head that promises a body, and a single byte of it. */
function sendSlowly(status: number) {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`POST /${status} HTTP/1.1\r\nHost: lab\r\nContent-Length: 100\r\n\r\nx`);
  return socket;
}

it('X17 closes the connection of a client whose body was too slow, after the answer', async () => {
  const socket = sendSlowly(408);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 /u);
  await once(socket, 'close');
});

it('lets a client send the rest of what was refused, so that it reads why', async () => {
  const socket = sendSlowly(413);
  await once(socket, 'data');
  socket.write('y'.repeat(99));
  socket.write('POST /200 HTTP/1.1\r\nHost: lab\r\nContent-Length: 0\r\n\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 /u);
  socket.destroy();
});
