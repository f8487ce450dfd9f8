import { useSyncExternalStore } from 'react';

/** A practice that the reader wants to compare. */
export interface ComparedPractice {
  readonly id: string;
  readonly title: string;
  /** Language of the title. */
  readonly locale: string;
}

/** The comparison takes this many. */
export const MOST_COMPARED = 4;
/** Fewer than this cannot be compared. */
export const FEWEST_COMPARED = 2;

const KEY = 'compared-practices';
const NONE: readonly ComparedPractice[] = [];

const listeners = new Set<() => void>();
let compared: readonly ComparedPractice[] | undefined;

/** What the reader has gathered to compare, for as long as the tab is open. */
export function useCompared(): readonly ComparedPractice[] {
  return useSyncExternalStore(listen, readCompared, () => NONE);
}

/** Puts a practice in or takes it out. */
export function toggleCompared(practice: ComparedPractice): void {
  const current = readCompared();
  const rest = current.filter(({ id }) => id !== practice.id);
  const isIn = rest.length < current.length;
  if (isIn || rest.length < MOST_COMPARED) keep(isIn ? rest : [...rest, practice]);
}

/** Takes all out. */
export function clearCompared(): void {
  keep(NONE);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readCompared(): readonly ComparedPractice[] {
  compared ??= readStored();
  return compared;
}

function keep(practices: readonly ComparedPractice[]): void {
  compared = practices;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(practices));
  } catch {
    // Without storage the choice lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

function readStored(): readonly ComparedPractice[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isCompared).slice(0, MOST_COMPARED) : NONE;
  } catch {
    return NONE;
  }
}

function isCompared(value: unknown): value is ComparedPractice {
  const { id, title, locale } = (value ?? {}) as Partial<Record<keyof ComparedPractice, unknown>>;
  return [id, title, locale].every((text) => typeof text === 'string');
}
