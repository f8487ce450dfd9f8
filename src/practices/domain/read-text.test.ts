import { describe, expect, it } from '@jest/globals';
import { findTextSpec } from './content-model.ts';
import { readText } from './read-text.ts';

const title = findTextSpec('title', [])!;
const context = findTextSpec('context', [])!;

const run = (more: object = {}) => ({ type: 'text', text: 'x', ...more });
const document = (...content: unknown[]) => ({ type: 'document', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

describe('a plain text', () => {
  it.each([
    [' A title ', 'A title'],
    ['', ''],
    ['å'.repeat(120), 'å'.repeat(120)],
    ['👩‍🌾'.repeat(40), '👩‍🌾'.repeat(40)],
    ['<b>not markup</b>', '<b>not markup</b>'],
    ['line\nbreak\tand tab', 'line\nbreak\tand tab'],
  ])('%j is accepted', (value, text) => {
    expect(readText(title, value)).toEqual({ ok: true, value: text });
  });

  it.each<[unknown, string]>([
    [7, 'TEXT_SHAPE'],
    [null, 'TEXT_SHAPE'],
    [undefined, 'TEXT_SHAPE'],
    [['a'], 'TEXT_SHAPE'],
    [document(), 'TEXT_SHAPE'],
    ['å'.repeat(121), 'TEXT_TOO_LONG'],
    ['a\u0000b', 'TEXT_CHARACTER'],
    ['a\rb', 'TEXT_CHARACTER'],
    ['a\u001bb', 'TEXT_CHARACTER'],
    ['a\u202eb', 'TEXT_CHARACTER'],
    ['a\u2066b', 'TEXT_CHARACTER'],
    ['a\ud800b', 'TEXT_CHARACTER'],
  ])('%j is refused: %s', (value, code) => {
    expect(readText(title, value)).toMatchObject({ ok: false, issue: { code, path: 'title' } });
  });
});

describe('a rich text', () => {
  it('A-26 is accepted with everything that the grammar has', () => {
    const value = document(
      { type: 'heading', level: 3, content: [run()] },
      paragraph(
        run({ marks: ['strong', 'emphasis', 'strong'] }),
        run({ href: 'https://a.example' }),
      ),
      { type: 'quote', content: [run()] },
      { type: 'list', ordered: true, items: [[run()], [run({ href: 'mailto:a@b.invalid' })]] },
    );
    const read = readText(context, value);
    expect(read).toMatchObject({ ok: true });
    expect(JSON.stringify(read)).toContain('"marks":["emphasis","strong"]');
  });

  it.each<[unknown, string]>([
    ['a string', 'TEXT_SHAPE'],
    [null, 'RICH_TEXT_SHAPE'],
    [[], 'RICH_TEXT_SHAPE'],
    [{}, 'RICH_TEXT_SHAPE'],
    [{ type: 'document' }, 'RICH_TEXT_SHAPE'],
    [{ type: 'document', content: {} }, 'RICH_TEXT_SHAPE'],
    [{ type: 'doc', content: [] }, 'RICH_TEXT_SHAPE'],
    [{ type: 'document', content: [], extra: 1 }, 'RICH_TEXT_SHAPE'],
    [JSON.parse('{"type":"document","content":[],"__proto__":{"x":1}}'), 'RICH_TEXT_SHAPE'],
    [document({ type: 'script', content: [run()] }), 'RICH_TEXT_SHAPE'],
    [document({ type: 'image', src: 'x', onerror: 'alert(1)' }), 'RICH_TEXT_SHAPE'],
    [document(paragraph('<script>')), 'RICH_TEXT_SHAPE'],
    [document(paragraph({ type: 'html', text: '<script>' })), 'RICH_TEXT_SHAPE'],
    [document(paragraph(run({ text: 7 }))), 'RICH_TEXT_SHAPE'],
    [document(paragraph(run({ onclick: 'alert(1)' }))), 'RICH_TEXT_SHAPE'],
    [document(paragraph(run({ marks: ['underline'] }))), 'RICH_TEXT_SHAPE'],
    [document(paragraph(run({ marks: 'strong' }))), 'RICH_TEXT_SHAPE'],
    [document({ ...paragraph(run()), level: 3 }), 'RICH_TEXT_SHAPE'],
    [document({ type: 'heading', level: 1, content: [run()] }), 'RICH_TEXT_SHAPE'],
    [document({ type: 'heading', level: '3', content: [run()] }), 'RICH_TEXT_SHAPE'],
    [document({ type: 'list', ordered: true, items: [] }), 'RICH_TEXT_SHAPE'],
    [document({ type: 'list', items: [[run()]] }), 'RICH_TEXT_SHAPE'],
    [document({ type: 'list', ordered: false, items: [run()] }), 'RICH_TEXT_SHAPE'],
    [document(...Array.from({ length: 501 }, () => paragraph(run()))), 'RICH_TEXT_SHAPE'],
    [document(document(paragraph(run()))), 'RICH_TEXT_SHAPE'],
    [document(paragraph(run({ href: 'javascript:alert(1)' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: 'JaVaScRiPt:alert(1)' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: 'java\tscript:alert(1)' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: 'data:text/html,<script>' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: 'vbscript:x' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: '//evil.example' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: '/relative' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: 'https://user:secret@a.example' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: 'https://a.example/ b' }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ href: null }))), 'RICH_TEXT_LINK'],
    [document(paragraph(run({ text: 'a\u0000b' }))), 'RICH_TEXT_CHARACTER'],
    [document(paragraph(run({ text: 'a\u202eb' }))), 'RICH_TEXT_CHARACTER'],
    [document(paragraph(run({ text: 'x'.repeat(20_001) }))), 'TEXT_TOO_LONG'],
  ])('A-26 %j is refused: %s', (value, code) => {
    expect(readText(context, value)).toMatchObject({ ok: false, issue: { code, path: 'context' } });
  });

  it.each([
    document(),
    document(paragraph()),
    document(paragraph({ type: 'text', text: ' ' }), { type: 'quote', content: [] }),
  ])('%j says nothing and becomes the empty document', (value) => {
    expect(readText(context, value)).toEqual({ ok: true, value: document() });
  });

  it('says where it breaks the grammar', () => {
    const value = document(paragraph(run()), paragraph(run(), run({ href: 'javascript:x' })));
    expect(readText(context, value)).toMatchObject({
      issue: { params: { at: '/content/1/content/1/href' } },
    });
  });
});
