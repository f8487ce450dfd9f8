/**
 * `npm run dev`: builds, then runs the server. Node's watch mode starts this file again after a
 * change below `src/` or `migrations/`; the server before it is ended by its own shutdown.
 */
import { spawn } from 'node:child_process';
import './build.js';

if (!process.exitCode) {
  const server = spawn(process.execPath, ['--enable-source-maps', 'dist/src/app/main.js'], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
