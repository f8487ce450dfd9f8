import { expect, test } from '@jest/globals';
import { checkPassword } from './password-rules.ts';

const PERSONAL = ['ines.moreira@demo.invalid', 'Inês Moreira'];
const codes = (password: string) => checkPassword(password, PERSONAL).map(({ code }) => code);

/** Characters without a pattern: a small generator, so that the test says the same each time. */
function buildText(length: number, alphabet: string): string {
  const letters = [...alphabet];
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return letters[state % letters.length];
  }).join('');
}

const LATIN = 'bcdfghjkmnpqrstvwxz';

test.each([
  ['15 characters', buildText(15, LATIN)],
  ['64 characters', buildText(64, LATIN)],
  ['256 characters', buildText(256, LATIN)],
  ['a passphrase with blanks', 'umbrella quarrel basalt tram'],
  ['blanks at both ends', '  umbrella quarrel '],
  ['digits only', buildText(15, '0123456789')],
  ['signs only', buildText(15, '§{}[]|~^°<>;:,')],
  ['Greek', 'ομπρέλα βράχος τραμ'],
  ['Chinese', '雨伞石头电车河流森林桥梁灯塔田'],
  ['emoji, each one character', buildText(15, '🌂🪨🚋🌊🌲🌉🗼🌾🧭🪁')],
  ['15 characters in NFC that are 19 in NFD', 'åéñç ombrél bryk'.slice(0, 15)],
  ['two common words and an uncommon one', 'sunshine dragon basalt'],
  ['upper case only', buildText(15, LATIN).toUpperCase()],
])('C2 accepts %s', (_case, password) => {
  expect(codes(password)).toEqual([]);
});

test.each([
  ['nothing', '', 'PASSWORD_TOO_SHORT'],
  ['14 characters', buildText(14, LATIN), 'PASSWORD_TOO_SHORT'],
  [
    '14 characters that are 15 in NFD',
    `${buildText(13, LATIN)}é`.normalize('NFD'),
    'PASSWORD_TOO_SHORT',
  ],
  ['8 emoji that are 16 units', '🌂🪨🚋🌊🌲🌉🗼🌾', 'PASSWORD_TOO_SHORT'],
  ['257 characters', buildText(257, LATIN), 'PASSWORD_TOO_LONG'],
  ['NUL', `${buildText(15, LATIN)}\0`, 'PASSWORD_CHARACTERS'],
  ['half a surrogate pair', `${buildText(15, LATIN)}\ud800`, 'PASSWORD_CHARACTERS'],
  ['15 blanks', ' '.repeat(15), 'PASSWORD_GUESSABLE'],
])('C2 refuses %s', (_case, password, code) => {
  expect(codes(password)).toEqual([code]);
});

test.each([
  'passwordpassword',
  'Password1234567',
  'P4$$w0rd-2026-!!',
  'p a s s w o r d p a s s w o r d',
  '123456789012345',
  '987654321098765',
  'aaaaaaaaaaaaaaaa',
  'abcdefghijklmnop',
  'abcabcabcabcabcabc',
  'Xk9fXk9fXk9fXk9f',
  'qwertyuiopasdfgh',
  'qwertzuiop123456',
  'azertyuiopqsdfgh',
  '1qaz2wsx3edc4rfv',
  '1q2w3e4r5t6y7u8i',
  '!@#$%^&*()_+!@#$',
  'correct horse battery staple',
  'iloveyou-iloveyou',
  'letmein letmein1',
  'Willkommen123456',
  'contraseña123456',
  'Lösenord.Sommar.2026',
  'κωδικός123456789',
  'motdepasse-motdepasse',
])('C3 refuses the common password %j', (password) => {
  expect(codes(password)).toEqual(['PASSWORD_GUESSABLE']);
});

test.each([
  'IntegrationLab2026!',
  'regin-migration-lab',
  'administrator-editor-1',
  'InesMoreira123456',
  'moreira.ines.2026!',
  'demo.invalid.ines',
])('C3 refuses %j, made of words of the service or the person', (password) => {
  expect(codes(password)).toEqual(['PASSWORD_GUESSABLE']);
});

test("another person's name is not refused", () => {
  expect(checkPassword('Moreira-Moreira-9', ['someone@demo.invalid'])).toEqual([]);
});

test('D15 judges long texts within 50 ms of computing', () => {
  const start = process.cpuUsage();
  codes('passwor'.repeat(36));
  codes(`${'a1'.repeat(127)}b`);
  codes('a'.repeat(50_000));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(50);
});
