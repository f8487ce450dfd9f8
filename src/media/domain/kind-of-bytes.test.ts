import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { odfOf, ooxmlOf, pdfOf, zipOf } from '../../../test/builders/files.ts';
import { fileKindOf } from './kind-of-bytes.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const OOXML = 'application/vnd.openxmlformats-officedocument.';
const ODF = 'application/vnd.oasis.opendocument.';

describe('the kind of a file comes from its bytes', () => {
  it.each<[string, Buffer, string]>([
    ['PDF', pdfOf(), 'application/pdf'],
    ['JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
    ['PNG', PNG, 'image/png'],
    ['WebP', Buffer.from('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ', 'latin1'), 'image/webp'],
    ['DOCX', ooxmlOf('wordprocessingml.document'), `${OOXML}wordprocessingml.document`],
    ['XLSX', ooxmlOf('spreadsheetml.sheet'), `${OOXML}spreadsheetml.sheet`],
    ['PPTX', ooxmlOf('presentationml.presentation'), `${OOXML}presentationml.presentation`],
    ['ODT', odfOf('text'), `${ODF}text`],
    ['ODS', odfOf('spreadsheet'), `${ODF}spreadsheet`],
    ['ODP', odfOf('presentation'), `${ODF}presentation`],
    ['text', Buffer.from('Språkcafé: 5 < 7, och a<b.\n'), 'text/plain'],
    ['text with a byte order mark', Buffer.from('\ufeffnamn;antal\nÅre;7\n'), 'text/plain'],
  ])('D16 %s', (_, bytes, mediaType) => {
    expect(fileKindOf(bytes)?.mediaType).toBe(mediaType);
  });

  it('D16 knows a workbook as a spreadsheet program writes it, compressed', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('one').addRow(['a', 1]);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(fileKindOf(bytes)?.extensions).toEqual(['xlsx']);
  });

  it.each<[string, Buffer]>([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['SVG behind an XML declaration', Buffer.from('<?xml version="1.0"?>\n<svg/>')],
    ['SVG behind words', Buffer.from('picture\n<svg onload="alert(1)">')],
    ['HTML', Buffer.from('\n <!DOCTYPE html><p>x')],
    ['HTML without a head', Buffer.from('<p onclick="x()">x</p>')],
    ['a script for a shell', Buffer.from('#!/bin/sh\nrm -r .\n')],
    ['a program for Windows', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a program for Linux', Buffer.from('7f454c4602010100', 'hex')],
    ['an archive', zipOf({ 'a.txt': 'a' })],
    ['an archive with a document inside', zipOf({ 'a.docx': 'x', 'word/document.xml': '<x/>' })],
    ['another archive', Buffer.from('1f8b08000000000000ff', 'hex')],
    ['GIF', Buffer.from('GIF89a\u0001\u0000', 'latin1')],
    ['UTF-16', Buffer.from('ord', 'utf16le')],
    ['bytes that are no UTF-8', Buffer.from('caf\u00e9', 'latin1')],
    ['words with NUL', Buffer.from('a\u0000b')],
    ['an archive that breaks off', ooxmlOf('wordprocessingml.document').subarray(0, 60)],
    [
      'a document with macros under a name without them',
      ooxmlOf('wordprocessingml.document', { 'word/vbaProject.bin': 'x' }),
    ],
    [
      'a document whose list names macros',
      zipOf({
        '[Content_Types].xml': `<Types><Override ContentType="${OOXML}wordprocessingml.document.main+xml"/><Override ContentType="application/vnd.ms-office.vbaProject"/></Types>`,
      }),
    ],
    ['a document with two lists', ooxmlTwice()],
    ['OpenDocument with Basic', odfOf('text', { 'Basic/script-lc.xml': '<x/>' })],
    ['OpenDocument with scripts', odfOf('text', { 'Scripts/python/a.py': 'x' })],
    ['a drawing', odfOf('graphics')],
  ])('D16 refuses %s', (_, bytes) => {
    expect(fileKindOf(bytes)).toBeNull();
  });
});

/** Programs differ in which of two entries of one name they read. */
function ooxmlTwice(): Buffer {
  const main = `"${OOXML}wordprocessingml.document.main+xml"`;
  const once = zipOf({ '[Content_Types].xml': main, '[Content_Typez].xml': 'vbaProject' });
  return Buffer.from(
    once.toString('latin1').replaceAll('[Content_Typez]', '[Content_Types]'),
    'latin1',
  );
}
