import { sha256 } from '../../../kernel/text-hash.ts';

/** A uuid (version 8) made from a name such as `region:skane`, the same in every installation. */
export function referenceId(name: string): string {
  const hash = sha256(`integration-lab reference ${name}`);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join('-');
}
