import { describe, expect, it } from '@jest/globals';
import { createAnswerCache, type ComputedAnswer, type VersionSource } from './answer-cache.ts';
import { CacheableAnswer } from './cacheable-answer.ts';

/** A version that a test moves on. */
class Versions implements VersionSource {
  #version: number | null = 1;
  readonly #listeners: (() => void)[] = [];

  current(): number | null {
    return this.#version;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  set(version: number | null): void {
    this.#version = version;
    for (const listener of this.#listeners) listener();
  }
}

const MEGABYTE = 1_048_576;

function answer(body: string): CacheableAnswer {
  return new CacheableAnswer(
    { status: 200, headers: { 'content-type': 'application/json' }, body, tags: [] },
    { cacheControl: 'public' },
  );
}

const good = (body: string): ComputedAnswer<CacheableAnswer> => {
  const made = answer(body);
  return { answer: made, kept: made };
};

function setUp(maxBytes = MEGABYTE) {
  const versions = new Versions();
  return { versions, cache: createAnswerCache(versions, maxBytes) };
}

describe('the cache of answers', () => {
  it('keeps a good answer until something is published', async () => {
    const { versions, cache } = setUp();
    await cache.compute('q', 'en', async () => good('one'));
    expect(cache.find('q')?.body.toString()).toBe('one');
    versions.set(2);
    expect(cache.find('q')).toBeNull();
  });

  it('does not keep an answer that was begun before a publication', async () => {
    const { versions, cache } = setUp();
    let finish: (value: ComputedAnswer<CacheableAnswer>) => void = () => undefined;
    const pending = cache.compute<CacheableAnswer>(
      'q',
      'en',
      () => new Promise((resolve) => (finish = resolve)),
    );
    versions.set(2);
    finish(good('old'));
    expect((await pending).body.toString()).toBe('old');
    expect(cache.find('q')).toBeNull();
  });

  it('does not let a request after a publication join one that was begun before', async () => {
    const { versions, cache } = setUp();
    let finish: (value: ComputedAnswer<CacheableAnswer>) => void = () => undefined;
    const before = cache.compute<CacheableAnswer>(
      'q',
      'en',
      () => new Promise((resolve) => (finish = resolve)),
    );
    versions.set(2);
    const after = cache.compute('q', 'en', async () => good('new'));
    finish(good('old'));
    expect((await before).body.toString()).toBe('old');
    expect((await after).body.toString()).toBe('new');
    expect(cache.find('q')?.body.toString()).toBe('new');
  });

  it('keeps nothing and shares nothing while the version is not known', async () => {
    const { versions, cache } = setUp();
    await cache.compute('q', 'en', async () => good('one'));
    versions.set(null);
    expect(cache.find('q')).toBeNull();
    let made = 0;
    const make = async () => good(`${(made += 1)}`);
    await Promise.all([cache.compute('q', 'en', make), cache.compute('q', 'en', make)]);
    expect(made).toBe(2);
    expect(cache.find('q')).toBeNull();
  });

  it('computes once what many ask for at the same time', async () => {
    const { cache } = setUp();
    let made = 0;
    const make = async () => {
      made += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return good('one');
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => cache.compute('q', 'en', make)),
    );
    expect(made).toBe(1);
    expect(new Set(answers).size).toBe(1);
    expect(cache.statistics()).toMatchObject({ misses: 1, joined: 19, entries: 1 });
  });

  it('does not give a refusal in one language to those who read another', async () => {
    const { cache } = setUp();
    const refuse = (text: string) => async () => ({ answer: text, kept: null });
    const [english, swedish] = await Promise.all([
      cache.compute('q', 'en', refuse('no')),
      cache.compute('q', 'sv', refuse('nej')),
    ]);
    expect([english, swedish]).toEqual(['no', 'nej']);
    expect(cache.find('q')).toBeNull();
  });

  it('asks again after a failure', async () => {
    const { cache } = setUp();
    const failing = cache.compute('q', 'en', async () => {
      throw new Error('gone');
    });
    await expect(failing).rejects.toThrow('gone');
    const answered = await cache.compute('q', 'en', async () => good('one'));
    expect(answered.body.toString()).toBe('one');
  });

  it('stays below its size, the least used answers go first', async () => {
    const { cache } = setUp(64 * 1_024);
    for (let index = 0; index < 100; index += 1) {
      await cache.compute(`q${index}`, 'en', async () => good('x'.repeat(2_000)));
    }
    const { bytes, entries } = cache.statistics();
    expect(bytes).toBeLessThanOrEqual(64 * 1_024);
    expect(entries).toBeGreaterThan(5);
    expect(cache.find('q0')).toBeNull();
    expect(cache.find('q99')).not.toBeNull();
  });

  it('keeps nothing when it may hold no bytes', async () => {
    const { cache } = setUp(0);
    await cache.compute('q', 'en', async () => good('one'));
    expect(cache.find('q')).toBeNull();
  });
});
