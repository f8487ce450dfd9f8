import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillInAndAgree, newContribution, reader } from './kit/contribution.ts';
import { seriousIssues } from './kit/axe.ts';
import { useBrowser } from './kit/browser.ts';
import { say } from './kit/words.ts';

const opener = useBrowser();

const PLAN = {
  name: 'Plan för kören.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
};
const TABLE = { name: 'numbers.csv', mimeType: 'text/csv', buffer: Buffer.from('år;antal\n1;2\n') };
const DRAWING = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') };
/** Its ending is one that is taken; its content is not. */
const DISGUISED = { ...DRAWING, name: 'logo.txt', mimeType: 'text/plain' };
const LARGE = { ...PLAN, name: 'large.pdf', buffer: Buffer.alloc(10 * 1_048_576 + 1, ' ') };

/** What the lists of files on the page show, without sizes and buttons. */
async function namesOn(page: Page, list: 'files.chosen' | 'files.given' | 'files.waiting') {
  return page
    .getByRole('list', { name: say('en', list), exact: true })
    .locator('.file-name')
    .allInnerTexts();
}

async function choose(page: Page, ...files: readonly (typeof PLAN)[]): Promise<void> {
  await page.locator('#question-files').setInputFiles([...files]);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('en', 'contribute.check') }).click();
  await page.getByRole('button', { name: say('en', 'contribute.send'), exact: true }).click();
  await page.getByRole('heading', { name: say('en', 'contribute.sent.title') }).waitFor();
}

describe('the files of a practice', () => {
  test('D9 are kept over a reload, sent with it, shown, removed and added to', async () => {
    const { page, complaints } = await opener.open('/en/contribute', reader('en'));
    await fillInAndAgree(page, newContribution('en'));
    await choose(page, PLAN, TABLE, DRAWING, LARGE);
    const alert = page.locator('#issue-files');
    await alert.getByText('logo.svg: files of this kind are not accepted.').waitFor();
    expect(await alert.innerText()).toContain(
      'large.pdf is too large; at most 10 MB are possible.',
    );
    expect(await namesOn(page, 'files.chosen')).toEqual([PLAN.name, TABLE.name]);
    expect(await seriousIssues(page)).toEqual([]);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await namesOn(page, 'files.chosen')).toEqual([PLAN.name, TABLE.name]);
    await send(page);
    await page.getByText(say('en', 'files.arrived', { count: 2 })).waitFor();
    expect(await namesOn(page, 'files.given')).toEqual([PLAN.name, TABLE.name]);
    await page.getByRole('link', { name: say('en', 'contribute.sent.follow') }).click();
    await page.locator('#submission-files').waitFor();
    expect(await namesOn(page, 'files.given')).toEqual([PLAN.name, TABLE.name]);
    expect(await seriousIssues(page)).toEqual([]);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download: ${PLAN.name}` }).click();
    expect((await saving).suggestedFilename()).toBe(PLAN.name);
    await page.getByRole('button', { name: `Remove: ${TABLE.name}` }).click();
    await page.getByText(`${TABLE.name} was removed.`).waitFor();
    expect(await namesOn(page, 'files.given')).toEqual([PLAN.name]);
    await choose(page, DRAWING);
    await page.getByText('logo.svg: files of this kind are not accepted.').waitFor();
    await choose(page, { ...TABLE, name: 'more.csv' });
    // Listed as the service has it, so it has arrived.
    await page.getByRole('button', { name: 'Download: more.csv' }).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Download: more.csv' }).waitFor();
    expect(await namesOn(page, 'files.given')).toEqual([PLAN.name, 'more.csv']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('D9 a practice arrives though its files do not; they wait, and arrive later', async () => {
    const { page } = await opener.open('/en/contribute', reader('en'));
    await fillInAndAgree(page, newContribution('en'));
    await choose(page, PLAN, TABLE);
    await page.route('**/files?*', (route) => route.abort());
    await send(page);
    await page.getByText(say('en', 'files.missing', { count: 2 })).waitFor({ timeout: 30_000 });
    expect(await namesOn(page, 'files.waiting')).toEqual([PLAN.name, TABLE.name]);
    expect(await seriousIssues(page)).toEqual([]);
    await page.unroute('**/files?*');
    await page.getByRole('button', { name: say('en', 'failure.again') }).click();
    await page.getByText(say('en', 'files.arrived', { count: 2 })).waitFor();
    expect(await namesOn(page, 'files.given')).toEqual([PLAN.name, TABLE.name]);
    await page.context().close();
  });

  test('D16 a file that is not what its name says is refused alone, and can be taken out', async () => {
    const { page } = await opener.open('/en/contribute', reader('en'));
    await fillInAndAgree(page, newContribution('en'));
    await choose(page, DISGUISED, PLAN);
    await send(page);
    await page.getByText(say('en', 'files.missing', { count: 1 })).waitFor();
    expect(await namesOn(page, 'files.given')).toEqual([PLAN.name]);
    expect(await namesOn(page, 'files.waiting')).toEqual([DISGUISED.name]);
    await page.getByText(/Files of this kind are not accepted/u).waitFor();
    await page.getByRole('button', { name: `Remove: ${DISGUISED.name}` }).click();
    await page.getByText(say('en', 'files.arrived', { count: 1 })).waitFor();
    expect(await namesOn(page, 'files.waiting')).toEqual([]);
    await page.context().close();
  });

  test('D9 are forgotten when somebody begins anew', async () => {
    const { page } = await opener.open('/en/contribute', reader('en'));
    await page.locator('#question-title').fill('Begun');
    await choose(page, PLAN);
    await page.getByRole('button', { name: `Remove: ${PLAN.name}` }).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: say('en', 'forms.draft.again') }).click();
    await page.getByRole('button', { name: say('en', 'forms.draft.delete') }).click();
    expect(await namesOn(page, 'files.chosen')).toEqual([]);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await namesOn(page, 'files.chosen')).toEqual([]);
    await page.context().close();
  });
});
