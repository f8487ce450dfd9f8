import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Two servers must not run on one data folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/**
 * Takes the data folder for this process.
 * @returns releases it
 * @throws FolderInUseError when another living process has it
 */
export function lockFolder(folder: string): () => void {
  // Others may pass through, because as root PostgreSQL runs under another account; what lies here is closed.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const file = join(folder, 'server.pid');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(file, 'utf8'));
      if (isAlive(pid)) {
        throw new FolderInUseError(
          `${folder} is in use by process ${pid}; stop it, or set DATA_DIR.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new FolderInUseError(`${folder} is being taken by another process; try again.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
