import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { writeXml } from './write-xml.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  trimValues: false,
});

describe('XML', () => {
  it.each([
    ['&lt;script&gt;', '&amp;lt;script&amp;gt;'],
    ['&amp;', '&amp;amp;'],
    ['&#65;', '&amp;#65;'],
    ['<b> & ]]>', '&lt;b&gt; &amp; ]]&gt;'],
    ['a\u0001\u{1f642}', 'a\ufffd\u{1f642}'],
  ])('escapes %j once', (text, written) => {
    expect(writeXml({ root: text })).toContain(`<root>${written}</root>`);
  });

  it('gives every text back as it was, in elements and in attributes', () => {
    const texts = fc
      .array(fc.constantFrom('&', 'amp;', 'lt;', '<', '>', '"', "'", 'a', 'å', ' ', '#65;', ']]>'))
      .map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(texts, (text) => {
        const xml = writeXml({ root: { '@mark': text, part: text } });
        expect(parser.parse(xml)).toMatchObject({ root: { '@mark': text, part: text } });
      }),
    );
  });
});
