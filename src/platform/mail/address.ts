import { isMailAddress } from '../../kernel/mail-address.ts';

/** A mail cannot be sent as it is; trying again would not help. */
export class UnsendableMailError extends Error {
  override readonly name = 'UnsendableMailError';
}

const MAX_SUBJECT = 500;
// eslint-disable-next-line no-control-regex -- finding these characters is the purpose
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/u;

/** The one recipient. @throws UnsendableMailError when the text is anything but one plain address */
export function readRecipient(text: string): string {
  if (!isMailAddress(text)) throw new UnsendableMailError('the recipient is no address');
  return text;
}

/** A subject for one line. @throws UnsendableMailError when it holds line breaks or is far too long */
export function readSubject(text: string): string {
  if (text.trim() === '' || text.length > MAX_SUBJECT || CONTROL.test(text)) {
    throw new UnsendableMailError('the subject is no line of text');
  }
  return text;
}

/** The Message-ID of a mail. @param id letters, digits, `.`, `_`, `:` and `-` only */
export function messageIdOf(id: string, host: string): string {
  if (!/^[\w.:-]{1,100}$/u.test(id)) throw new UnsendableMailError('the id of the mail is no id');
  return `<${id.replaceAll(':', '.')}@${host}>`;
}
