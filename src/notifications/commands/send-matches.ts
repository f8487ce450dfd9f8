import { findAccountById } from '../../accounts/index.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { createToken } from '../../platform/auth/opaque-token.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { EventHandler } from '../../platform/outbox/outbox.ts';
import { MATCHES_FOUND } from '../events.ts';
import { namePractices, type AskPublic, type NamedPractice } from '../queries/matches.ts';
import { findSearch } from '../queries/saved-searches.ts';
import { insertExit } from '../store/saved-search.store.ts';

const NAME = 'notifications.send-matches';
const CALLER = { actor: { kind: 'SYSTEM', name: NAME }, requestId: null } as const;
/** Practices that a mail names; it says how many more there are. */
const NAMED = 50;

/**
 * Makes the handler that sends the mail about new matches, in the account's language. Nothing goes out
 * when the search or all practices are gone again, or the account is not active.
 * @param ask titles are asked in the language of the search
 */
export function createMatchesSender(ask: AskPublic): EventHandler {
  return {
    name: NAME,
    event: MATCHES_FOUND,
    handle: async (event, { database, mailer, translatorFor, publicUrl }) => {
      const search = await findSearch(database.reader, event.subjectId);
      if (search === null) return;
      const account = await findAccountById(database.reader, search.accountId);
      if (account?.state === 'DEACTIVATED' || account === null) return;
      const practiceIds = event.payload['practiceIds'] as readonly string[];
      const practices = await namePractices(ask, practiceIds.slice(0, NAMED), search.locale);
      if (practices.length === 0) return;
      const exit = await database.execute(CALLER, grantExit, { searchId: search.id });
      if (!exit.ok) throw new Error(`no exit from ${search.id}`);
      const translator = translatorFor(account.locale ?? 'en');
      const more = Math.max(0, practiceIds.length - NAMED);
      const found = practices.length + more;
      await mailer.send({
        to: account.email,
        subject: translator.say('mail.matches.subject', { search: search.name, found }),
        text: translator.say('mail.matches.text', {
          name: account.displayName,
          search: search.name,
          found,
          more,
          practices: listOf(practices),
          address: unsubscribeAddress(publicUrl, exit.value),
        }),
        locale: translator.locale,
        id: `matches-${event.id}`,
      });
    },
  };
}

/** The page of the website that ends a search. The token stands behind `#`, so that no server log sees it. */
function unsubscribeAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/unsubscribe#${token}`;
}

/** Each mail has a token of its own, so that the links of all mails stay good. */
async function grantExit(
  { tx }: CommandContext,
  { searchId }: { readonly searchId: string },
): Promise<Result<string>> {
  const { token, tokenHash } = createToken();
  await insertExit(tx, searchId, tokenHash);
  return ok(token);
}

function listOf(practices: readonly NamedPractice[]): string {
  return practices.map(({ title, permalink }) => `– ${title}\n  ${permalink}`).join('\n\n');
}
