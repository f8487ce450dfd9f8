import { describe, expect, it } from '@jest/globals';
import { fileNameOf } from './file-name.ts';

const PDF = { mediaType: 'application/pdf', extensions: ['pdf'] };
const TEXT = { mediaType: 'text/plain', extensions: ['txt', 'csv'] };

describe('the name of a file', () => {
  it.each([
    ['Rapport 2024.pdf', 'Rapport 2024.pdf'],
    ['Έκθεση «Α».PDF', 'Έκθεση «Α».PDF'],
    ['C:\\Users\\ada\\plan.pdf', 'plan.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['  plan.pdf  ', 'plan.pdf'],
    ['Spra\u030akcafe\u0301.pdf', 'Språkcafé.pdf'],
    ['fdp.\u202eexe', 'fdp.exe.pdf'],
    ['picture.jpg', 'picture.jpg.pdf'],
    ['run.pdf.', 'run.pdf..pdf'],
  ])('D9 %j is kept as %j', (sent, kept) => {
    expect(fileNameOf(sent, PDF)).toBe(kept);
  });

  it('D16 has an ending of its kind, so that text is never saved as a program', () => {
    expect(fileNameOf('start.bat', TEXT)).toBe('start.bat.txt');
    expect(fileNameOf('table.CSV', TEXT)).toBe('table.CSV');
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['..', 'dots'],
    ['folder/', 'a folder'],
    ['a\u0000.pdf', 'NUL'],
    ['a\nb.pdf', 'a line break'],
    [`${'x'.repeat(201)}.pdf`, 'more than 200 characters'],
    [`${'x'.repeat(197)}.pdf`, '201 characters'],
  ])('D9 refuses %j (%s)', (sent) => {
    expect(fileNameOf(sent, PDF)).toBeNull();
  });

  it('D9 counts characters as a reader does, not code units', () => {
    const name = `${'𝄞'.repeat(196)}.pdf`;
    expect(fileNameOf(name, PDF)).toBe(name);
  });
});
