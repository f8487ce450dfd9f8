import { crc32 } from 'node:zlib';

/** A small PDF; another mark makes another file. */
export function pdfOf(mark = 'one'): Buffer {
  return Buffer.from(`%PDF-1.7\n% ${mark}\n%%EOF\n`);
}

/** A ZIP archive with these entries, not compressed. */
export function zipOf(contents: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, content] of Object.entries(contents)) {
    const headerAt = Buffer.concat(parts).length;
    const data = Buffer.from(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('504b0304', 'hex'), head, Buffer.from(name), data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(headerAt, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), head, rest, Buffer.from(name));
  }
  const start = Buffer.concat(parts);
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const count = Object.keys(contents).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, index, end]);
}

/** An office document of the kind with this content type of its main part, and further entries. */
export function ooxmlOf(main: string, further: Readonly<Record<string, string>> = {}): Buffer {
  const type = `application/vnd.openxmlformats-officedocument.${main}.main+xml`;
  const types = `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
  return zipOf({ '[Content_Types].xml': types, 'main.xml': '<x/>', ...further });
}

/** An OpenDocument file of this kind (`text`, `spreadsheet`, `presentation`), and further entries. */
export function odfOf(kind: string, further: Readonly<Record<string, string>> = {}): Buffer {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`;
  return zipOf({ mimetype, 'content.xml': '<x/>', ...further });
}
