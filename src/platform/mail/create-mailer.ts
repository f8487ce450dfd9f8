import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { messageIdOf, readRecipient, readSubject } from './address.ts';
import type { Mail, Mailer } from './mailer.ts';

/** Where mails go and who sends them. */
export interface MailSettings {
  /** `smtp://…` or `smtps://…`; null writes mails as files. */
  readonly smtpUrl: string | null;
  /** Folder for the files; made when it is missing. */
  readonly folder: string;
  readonly from: string;
  /** Address of the service, whose host is named in Message-ID. */
  readonly publicUrl: string;
}

/** A mailer that can be closed. */
export interface ClosableMailer extends Mailer {
  close(): void;
}

const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/**
 * Makes the mailer: SMTP when there is an address for it, otherwise one `.eml` file for each mail.
 * Recipient and subject are checked before anything is composed, so no header can be smuggled in.
 */
export function createMailer(settings: MailSettings): ClosableMailer {
  const host = new URL(settings.publicUrl).hostname;
  const { smtpUrl } = settings;
  const transport: Transporter =
    smtpUrl === null
      ? createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
      : createTransport({ ...smtpSettings(smtpUrl), ...TIMEOUTS, pool: true, maxConnections: 2 });
  return {
    send: async (mail) => {
      const sent = (await transport.sendMail(compose(mail, settings.from, host))) as {
        readonly message?: unknown;
      };
      if (smtpUrl === null) await writeMail(settings.folder, mail.id, sent.message as Buffer);
    },
    close: () => transport.close(),
  };
}

/** nodemailer reads options from the query of an address; ours has none, so that nothing is overridden. */
function smtpSettings(smtpUrl: string) {
  const url = new URL(smtpUrl);
  url.search = '';
  return { url: url.href };
}

function compose(mail: Mail, from: string, host: string) {
  return {
    from,
    to: { name: '', address: readRecipient(mail.to) },
    subject: readSubject(mail.subject),
    text: mail.text,
    messageId: messageIdOf(mail.id, host),
    headers: { 'Content-Language': mail.locale, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A mail that is sent again replaces its file; a reader never finds a half-written one. */
async function writeMail(folder: string, id: string, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${id.replaceAll(/[^\w.-]/gu, '-')}.eml`);
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
