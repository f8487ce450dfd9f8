import type { IncomingMessage } from 'node:http';
import { negotiateLocale } from '../i18n/negotiate-locale.ts';
import { SYSTEM_LOCALES } from '../i18n/system-locales.ts';
import type { Translator, TranslatorFor } from '../i18n/translator.ts';
import type { Log } from '../log/log.ts';
import type { RequestScope } from './request-scope.ts';

/** The scope of a request as it came: log and translator are made when asked for, since most answers need neither. */
export class ServerScope implements RequestScope {
  readonly requestId: string;
  /** Who acts, when the endpoint has found out. */
  actor: string | null = null;
  readonly #parts: { readonly log: Log; readonly translatorFor: TranslatorFor };
  readonly #request: IncomingMessage;
  readonly #search: string;
  #log: Log | null = null;

  constructor(
    parts: { readonly log: Log; readonly translatorFor: TranslatorFor },
    request: IncomingMessage,
    asked: { readonly requestId: string; readonly search: string },
  ) {
    this.requestId = asked.requestId;
    this.#parts = parts;
    this.#request = request;
    this.#search = asked.search;
  }

  get log(): Log {
    this.#log ??= this.#parts.log.child({ requestId: this.requestId });
    return this.#log;
  }

  get translator(): Translator {
    const explicit = this.#search === '' ? null : new URLSearchParams(this.#search).get('locale');
    const acceptLanguage = this.#request.headers['accept-language'];
    return this.#parts.translatorFor(negotiateLocale({ explicit, acceptLanguage }, SYSTEM_LOCALES));
  }

  noteActor(name: string): void {
    this.actor = name;
  }
}
