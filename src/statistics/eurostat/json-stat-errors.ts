import { ImportError } from '../domain/import-error.ts';
import { isRecord } from './json-stat-dimensions.ts';

const MAX_LABEL = 300;

/**
 * Refuses an error document of the API: `{"error":[{"status":404,"id":100,"label":"…"}]}`, with `warning`
 * where a large extraction is answered later.
 * @throws ImportError SOURCE_ASYNCHRONOUS, SOURCE_TOO_LARGE, SOURCE_NOT_FOUND or SOURCE_ANSWERED_ERROR
 */
export function assertNoErrorDocument(document: Readonly<Record<string, unknown>>): void {
  for (const member of ['error', 'warning']) {
    const found = document[member];
    const [first] = Array.isArray(found) ? (found as readonly unknown[]) : [found];
    if (isRecord(first)) throw refusalOf(first);
  }
}

function refusalOf({ status, label }: Readonly<Record<string, unknown>>): ImportError {
  const text = (typeof label === 'string' ? label : '').replaceAll(/\s+/gu, ' ').trim();
  return refusalOfStatus(Number(status), text);
}

/** What an HTTP status of the API means, with the words that came with it. */
export function refusalOfStatus(status: number, label: string): ImportError {
  if (status === 202 || /asynchronous/iu.test(label)) return new ImportError('SOURCE_ASYNCHRONOUS');
  if (status === 413) return new ImportError('SOURCE_TOO_LARGE');
  if (status === 404) return new ImportError('SOURCE_NOT_FOUND');
  if (status === 429 || status >= 500) return new ImportError('SOURCE_UNAVAILABLE', { status });
  const known = Number.isInteger(status) ? status : 0;
  const words = label === '' ? '–' : label.slice(0, MAX_LABEL);
  return new ImportError('SOURCE_ANSWERED_ERROR', { status: known, label: words });
}
