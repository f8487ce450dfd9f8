import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The folder of the known-bad examples. */
export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** How a tool ended. */
export interface ToolResult {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a Node program (path relative to the project) in a folder, and waits for its end. */
export async function runTool(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<ToolResult> {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {
    exitCode,
    output: Buffer.concat(output).toString('utf8'),
    errors: Buffer.concat(errors).toString('utf8'),
  };
}
