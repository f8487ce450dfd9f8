import { reach, Unreachable } from '../api/ask.ts';
import type { KeptFile } from './file-database.ts';

/** What became of sending a file. */
export type FileOutcome =
  | { readonly kind: 'ARRIVED' }
  /** The service will not take it, now or ever. */
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'AWAY' };

/** Who sends. */
export interface FileSender {
  readonly token: string;
  /** Language of refusals: the page's. */
  readonly locale: string;
}

/** Milliseconds before each further attempt. */
const PAUSES: readonly number[] = [1_000, 3_000];
/** Statuses that go by. */
const isPassing = (status: number) => status >= 500 || status === 408 || status === 429;

/** Sends a file, up to three times while the service is away; whatever happens is told, not thrown. */
export async function sendFile(file: KeptFile, sender: FileSender): Promise<FileOutcome> {
  for (const pause of [...PAUSES, null]) {
    const outcome = await attempt(file, sender);
    if (outcome.kind !== 'AWAY' || pause === null) return outcome;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { kind: 'AWAY' };
}

async function attempt(
  { name, content }: KeptFile,
  { token, locale }: FileSender,
): Promise<FileOutcome> {
  try {
    const response = await reach(`/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      // A request with two credentials is refused, and staff may be signed in here too.
      credentials: 'omit',
      headers: {
        'accept-language': locale,
        authorization: `Submission ${token}`,
        'content-type': 'application/octet-stream',
      },
      body: content,
    });
    if (response.status === 201) return { kind: 'ARRIVED' };
    if (isPassing(response.status)) return { kind: 'AWAY' };
    return { kind: 'REFUSED', message: sentenceOf(await response.json().catch(() => null)) };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { kind: 'AWAY' };
  }
}

interface Refused {
  readonly message?: string;
  readonly issues?: readonly { readonly message: string }[];
  readonly unmet?: readonly { readonly message: string }[];
  readonly errors?: readonly { readonly message: string }[];
}

/** The most exact sentence of an answer. */
function sentenceOf(answer: unknown): string {
  const { message = '', issues, unmet, errors } = (answer ?? {}) as Refused;
  return (issues ?? unmet ?? errors)?.[0]?.message ?? message;
}
