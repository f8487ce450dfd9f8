import type { Unmet } from '../../kernel/decision.ts';
import { isMailAddress } from '../../kernel/mail-address.ts';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import type { Contact } from './submission.ts';

/** Which contact data are unusable: `CONTACT_NAME`, `CONTACT_EMAIL`, `CONTACT_ORGANISATION`. */
export function validateContact(contact: Contact): readonly Unmet[] {
  const { name, email, organisation } = contact;
  return [
    ...(isLine(name) ? [] : [{ code: 'CONTACT_NAME', path: 'contact.name' }]),
    ...(isMailAddress(email) && !hasForbiddenCharacter(email)
      ? []
      : [{ code: 'CONTACT_EMAIL', path: 'contact.email' }]),
    ...(organisation === null || isLine(organisation)
      ? []
      : [{ code: 'CONTACT_ORGANISATION', path: 'contact.organisation' }]),
  ];
}

function isLine(text: string): boolean {
  return (
    text.trim() !== '' &&
    text.length <= 200 &&
    !/[\r\n]/u.test(text) &&
    !hasForbiddenCharacter(text)
  );
}
