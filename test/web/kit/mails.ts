import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteData } from './site.ts';

/** A mail as its reader sees it. */
export interface Mail {
  readonly to: string;
  /** BCP 47. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

const WAIT_MILLISECONDS = 30_000;
const PAUSE_MILLISECONDS = 100;

/** Every mail that the site has sent to an address. */
export function mailsTo(address: string): readonly Mail[] {
  const folder = join(siteData(), 'mail');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readMail(readFileSync(join(folder, name), 'utf8')))
    .filter(({ to }) => to === address);
}

/** Waits for a mail to an address. @param isIt which; any by default */
export async function mailTo(
  address: string,
  isIt: (mail: Mail) => boolean = () => true,
): Promise<Mail> {
  const giveUpAt = performance.now() + WAIT_MILLISECONDS;
  for (;;) {
    const found = mailsTo(address).find(isIt);
    if (found !== undefined) return found;
    if (performance.now() > giveUpAt) throw new Error(`no such mail came to ${address}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}

/** The personal link of a mail, without the origin, which the site of the run does not know. */
export function linkOf({ text }: Mail): string {
  const [link] = /https?:\/\/\S+#\S+/u.exec(text) ?? [];
  if (link === undefined) throw new Error(`the mail has no personal link: ${text}`);
  const { pathname, hash } = new URL(link);
  return `${pathname}${hash}`;
}

/** The secret of a personal link. */
export function secretOf(mail: Mail): string {
  return linkOf(mail).replace(/^[^#]*#/u, '');
}

function readMail(raw: string): Mail {
  const [head = '', ...body] = raw.replaceAll('\r\n', '\n').split('\n\n');
  const headers = new Map(
    head
      .replaceAll(/\n[ \t]+/gu, ' ')
      .split('\n')
      .map((line) => /^([^:]+): *(.*)$/u.exec(line) ?? ['', '', ''])
      .map(([, name = '', value = '']) => [name.toLowerCase(), value] as const),
  );
  const encoding = headers.get('content-transfer-encoding') ?? '7bit';
  return {
    to: headers.get('to') ?? '',
    language: headers.get('content-language') ?? '',
    subject: readWords(headers.get('subject') ?? ''),
    text: decode(body.join('\n\n'), encoding),
  };
}

/** Encoded words of a header (RFC 2047); white space between two of them does not count. */
function readWords(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/gu, '?==?')
    .replaceAll(/=\?[^?]+\?([BQ])\?([^?]*)\?=/giu, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? decode(text, 'base64')
        : decode(text.replaceAll('_', ' '), 'quoted-printable'),
    );
}

function decode(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return text;
  const bytes = text
    .replaceAll('=\n', '')
    .replaceAll(/=([\dA-F]{2})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Subject of a letter to contributors in a language, from the messages of the service. */
export function letterSubject(locale: string, letter: string): string {
  const file = new URL(`../../../src/submissions/messages/${locale}.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return messages[`letter.${letter}.subject`]!;
}
