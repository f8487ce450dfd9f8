const MAX_ADDRESS = 254;
/** What stands before the `@`: no quotes, comments, groups or lists. */
const LOCAL = /^[^\s@"(),:;<>[\\\]]{1,64}$/u;
const LABEL = /^[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?$/u;
// eslint-disable-next-line no-control-regex -- finding these characters is the purpose
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/u;

/**
 * Whether a text is one plain address that a mail can be sent to, for example `o'brien@example.org`;
 * quoted names, comments and addresses of machines are not taken. Sources: RFC 5321, 4.5.3.1; RFC 6531.
 */
export function isMailAddress(text: string): boolean {
  if (text.length > MAX_ADDRESS || CONTROL.test(text)) return false;
  const [local = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  return more.length === 0 && LOCAL.test(local) && labels.every((label) => LABEL.test(label));
}
