import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailer } from './create-mailer.ts';
import type { Mail } from './mailer.ts';

const mail: Mail = {
  to: 'reader@example.org',
  subject: 'Καλημέρα',
  text: 'One\nTwo {{x}} $t(key) <b>',
  locale: 'el',
  id: 'submissions.letter:7',
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-mail-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fileMailer() {
  const from = 'Lab <no-reply@lab.example>';
  return createMailer({ smtpUrl: null, folder, from, publicUrl: 'https://lab.example' });
}

describe('the file transport', () => {
  it('writes one private file for each mail, and the same one when it is sent again', async () => {
    const mailer = fileMailer();
    await mailer.send(mail);
    await mailer.send(mail);
    const [file, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    const text = readFileSync(join(folder, file!), 'utf8');
    expect(text).toMatch(/^To: reader@example\.org$/mu);
    expect(text).toMatch(/^Message-ID: <submissions\.letter\.7@lab\.example>$/mu);
    expect(text).toMatch(/^Content-Language: el$/mu);
    expect(text).toContain('Two {{x}} $t(key) <b>');
    expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600);
  });

  it.each([
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org\nBcc: b@example.org',
    'a@example.org, b@example.org',
    'a@example.org; b@example.org',
    'Name <a@example.org>',
    '"a b"@example.org',
    'a(comment)@example.org',
    'a@example.org(comment)',
    'group: a@example.org;',
    'a@[127.0.0.1]',
    'a@example.org\u0000',
    'a@example.org\u2028b',
    '@example.org',
    'a@',
    '',
  ])('D12 refuses the recipient %j and writes nothing', async (to) => {
    await expect(fileMailer().send({ ...mail, to })).rejects.toThrow('recipient');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('D12 refuses 100 kB in recipient or subject', async () => {
    const long = 'a'.repeat(100_000);
    for (const to of [`${long}@example.org`, `a@${long}!`, `a@${'a.'.repeat(100)}!`]) {
      await expect(fileMailer().send({ ...mail, to })).rejects.toThrow('recipient');
    }
    await expect(fileMailer().send({ ...mail, subject: long })).rejects.toThrow('subject');
  });

  it.each(['a\r\nBcc: b@example.org', 'a\nb', 'a\u2028b', ''])(
    'D12 refuses the subject %j',
    async (subject) => {
      await expect(fileMailer().send({ ...mail, subject })).rejects.toThrow('subject');
    },
  );

  it.each(['../x', 'a b', 'a\r\nb', ''])('D9 refuses the id %j', async (id) => {
    await expect(fileMailer().send({ ...mail, id })).rejects.toThrow('id of the mail');
  });
});

describe('the SMTP transport', () => {
  it('D12 names exactly one recipient, whatever stands in the text', async () => {
    const { server, heard } = await startSink();
    const { port } = server.address() as { port: number };
    const mailer = createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
      folder,
      from: 'Lab <no-reply@lab.example>',
      publicUrl: 'https://lab.example',
    });
    await mailer.send({ ...mail, text: 'x\r\n.\r\nRCPT TO:<b@example.org>\r\nBcc: c@example.org' });
    mailer.close();
    await new Promise((resolve) => server.close(resolve));
    const commands = heard.join('').split('\r\n');
    const end = commands.indexOf('DATA');
    expect(commands.slice(0, end).filter((line) => line.startsWith('RCPT'))).toEqual([
      'RCPT TO:<reader@example.org>',
    ]);
    const headers = commands.slice(end + 1, commands.indexOf('', end));
    expect(headers.filter((line) => /^(to|cc|bcc):/iu.test(line))).toEqual([
      'To: reader@example.org',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** A server on loopback that says yes to every command of SMTP. */
function startSink(): Promise<{ server: Server; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let isBody = false;
    socket.write('220 sink\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const text = chunk.toString('utf8');
      heard.push(text);
      if (isBody) {
        if (!text.endsWith('\r\n.\r\n')) return;
        isBody = false;
        socket.write('250 ok\r\n');
      } else if (text.startsWith('DATA')) {
        isBody = true;
        socket.write('354 go\r\n');
      } else {
        socket.write('250 ok\r\n');
      }
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, heard })));
}
