/** Commands of LaTeX that put an accent on a letter, by the combining mark of Unicode. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** Letters and signs that have a command of their own, or mean something to BibTeX or LaTeX. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ß: '{\\ss}',
  '–': '--',
  '—': '---',
};

const LATIN_WITH_ACCENT = /^([A-Za-z])([\u0300-\u036f])$/u;

/**
 * Writes a text as BibTeX takes it: what means something is escaped, accented Latin letters become
 * commands; other scripts stay, which BibTeX of today reads as UTF-8.
 */
export function bibtexText(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return [...plain].map(bibtexCharacter).join('');
}

function bibtexCharacter(character: string): string {
  const command = COMMANDS[character];
  if (command !== undefined) return command;
  const [, letter, mark] = LATIN_WITH_ACCENT.exec(character.normalize('NFD')) ?? [];
  const accent = mark === undefined ? undefined : ACCENTS[mark];
  if (letter === undefined || accent === undefined) return character;
  return /[a-zA-Z]/u.test(accent) ? `{\\${accent} ${letter}}` : `{\\${accent}${letter}}`;
}

/** One entry; values are texts, except where they are marked as written already. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}
