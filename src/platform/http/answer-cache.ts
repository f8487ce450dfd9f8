import { LRUCache } from 'lru-cache';
import type { CacheableAnswer } from './cacheable-answer.ts';

/** What decides how long an answer is good: nothing but the publication version. */
export interface VersionSource {
  /** Null: it is not known, and nothing may be kept. */
  current(): number | null;
  onChange(listener: () => void): void;
}

/** An answer, or why it must not be kept. */
export interface ComputedAnswer<Answer> {
  readonly answer: Answer;
  /** Good for everybody who asks the same, until the next publication. */
  readonly kept: CacheableAnswer | null;
}

/** How the cache did so far; for metrics. */
export interface CacheStatistics {
  readonly hits: number;
  readonly misses: number;
  /** Requests that got the answer which another one was waiting for. */
  readonly joined: number;
  readonly entries: number;
  readonly bytes: number;
}

/** Whole answers of the public side, kept until something is published. */
export interface AnswerCache {
  /** The answer that is kept under the key, if it may be trusted now. */
  find(key: string): CacheableAnswer | null;
  /**
   * Has the answer made, once for all who ask for the same at the same time and in the same language.
   * @param language of the caller: refusals, which are never kept, speak it
   */
  compute<Answer>(
    key: string,
    language: string,
    make: () => Promise<ComputedAnswer<Answer>>,
  ): Promise<Answer>;
  statistics(): CacheStatistics;
}

/** Bytes of a kept answer beside its body: key, headers, compressed forms. */
const OVERHEAD_FACTOR = 1.5;

/**
 * Makes a cache of at most so many bytes; 0 keeps nothing. The version is read before an answer is made, and the answer
 * is kept only if the version is still the same afterwards, so that no answer of before outlives a
 * publication; whenever the version changes everything goes.
 */
export function createAnswerCache(versions: VersionSource, maxBytes: number): AnswerCache {
  const kept = new LRUCache<string, CacheableAnswer>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: ({ body }, key) =>
      Math.ceil(body.length * OVERHEAD_FACTOR) + key.length * 2 + 1_024,
  });
  const waiting = new Map<string, Promise<unknown>>();
  const counts = { hits: 0, misses: 0, joined: 0 };
  versions.onChange(() => {
    kept.clear();
    waiting.clear();
  });
  return {
    find: (key) => {
      const answer = kept.get(key) ?? null;
      if (answer !== null) counts.hits += 1;
      return answer;
    },
    compute: <Answer>(
      key: string,
      language: string,
      make: () => Promise<ComputedAnswer<Answer>>,
    ) => {
      const version = versions.current();
      const asked = `${language}\n${key}`;
      const other = version === null ? undefined : waiting.get(asked);
      if (other !== undefined) {
        counts.joined += 1;
        return other as Promise<Answer>;
      }
      counts.misses += 1;
      const made = make()
        .then((computed) => {
          const isGood = version !== null && version === versions.current();
          if (isGood && computed.kept !== null) kept.set(key, computed.kept);
          return computed.answer;
        })
        .finally(() => {
          if (waiting.get(asked) === made) waiting.delete(asked);
        });
      if (version !== null) waiting.set(asked, made);
      return made;
    },
    statistics: () => ({ ...counts, entries: kept.size, bytes: kept.calculatedSize }),
  };
}
