import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binariesIn, type PostgresBinaries } from './postgres-binaries.ts';

/** The account of the machine under which PostgreSQL runs; null: ours. */
export interface PostgresAccount {
  readonly uid: number;
  readonly gid: number;
}

/** Where PostgreSQL runs: under which account, with which programs, on which folder. */
export interface PostgresPlace {
  readonly account: PostgresAccount | null;
  readonly binaries: PostgresBinaries;
  readonly folder: string;
  /** A sentence when the folder had to be another than asked for. */
  readonly notice: string | null;
}

/**
 * PostgreSQL refuses to run as root. As root it gets an unprivileged account of the machine; when that
 * account cannot reach our folders, data and programs go below /var/lib, where it can.
 */
export function choosePlace(binaries: PostgresBinaries, folder: string): PostgresPlace {
  if (process.getuid?.() !== 0) return { account: null, binaries, folder, notice: null };
  const account = findUnprivilegedAccount();
  mkdirSync(folder, { recursive: true });
  if (canReach(account, folder) && canReach(account, binaries.home)) {
    return { account, binaries, folder, notice: null };
  }
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const refuge = join('/var/lib/integration-lab', key);
  return {
    account,
    binaries: copyBinaries(binaries, join('/var/lib/integration-lab', 'postgresql')),
    folder: refuge,
    notice: `${folder} cannot be reached by the unprivileged account PostgreSQL runs under; the database lies in ${refuge}.`,
  };
}

/** Gives the folder to the account, so that PostgreSQL can write it. */
export function handOver(folder: string, account: PostgresAccount | null): void {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(folder, account.uid, account.gid);
}

function findUnprivilegedAccount(): PostgresAccount {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Running as root, and the machine has neither an account postgres nor nobody.');
}

function canReach(account: PostgresAccount, path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const needed = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & needed) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function copyBinaries(binaries: PostgresBinaries, target: string): PostgresBinaries {
  const version = createHash('sha256').update(readFileSync(binaries.postgres)).digest('hex');
  const home = join(target, version.slice(0, 12));
  if (!existsSync(join(home, 'complete'))) {
    cpSync(binaries.home, home, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(home, 'complete'));
  }
  return binariesIn(home);
}
