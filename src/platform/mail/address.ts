/** A mail cannot be sent as it is; trying again would not help. */
export class UnsendableMailError extends Error {
  override readonly name = 'UnsendableMailError';
}

const MAX_ADDRESS = 254;
const MAX_SUBJECT = 500;
/** What stands before the `@`: no quotes, comments, groups or lists. */
const LOCAL = /^[^\s@"'(),:;<>[\\\]]{1,64}$/u;
const LABEL = /^[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?$/u;
// eslint-disable-next-line no-control-regex -- finding these characters is the purpose
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/u;

/** The one recipient. @throws UnsendableMailError when the text is anything but one plain address */
export function readRecipient(text: string): string {
  if (text.length > MAX_ADDRESS || CONTROL.test(text) || !isAddress(text)) {
    throw new UnsendableMailError('the recipient is no address');
  }
  return text;
}

function isAddress(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  return more.length === 0 && LOCAL.test(local) && labels.every((label) => LABEL.test(label));
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
