import type { Actor } from '../../kernel/actor.ts';
import { enabledLocales } from '../../languages/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { visibleLocales } from '../domain/locale-scope.ts';

/** Codes of the locales in which the actor sees work: enabled for content, and in the actor's scope. */
export async function workingLocales(reader: Reader, actor: Actor): Promise<readonly string[]> {
  const visible = visibleLocales(actor);
  const enabled = await enabledLocales(reader, 'CONTENT');
  const codes = enabled.map(({ code }) => code);
  return visible === null ? codes : codes.filter((code) => visible.includes(code));
}
