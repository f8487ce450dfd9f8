import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RenderPage } from '../../src/website/page.ts';
import { siteUrl } from './kit/site.ts';
import { say } from './kit/words.ts';
import { useBrowser } from './kit/browser.ts';
import { pathsOf, ROUTES, somePractices } from './kit/paths.ts';

const opener = useBrowser();

describe.each(ROUTES)('%s', (route) => {
  test('fits 320 pixels without scrolling sideways, and complains about nothing', async () => {
    const path = (await pathsOf('el'))[route];
    const { page, complaints } = await opener.open(path, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect({ path, overflow }).toEqual({ path, overflow: 0 });
    const own = complaints.filter((text) => !text.includes('404 (Not Found)'));
    expect(own).toEqual([]);
    await page.context().close();
  });

  test('says what it is without script', async () => {
    const path = (await pathsOf('sv'))[route];
    const { page } = await opener.open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    expect(await page.title()).toMatch(/Integration Lab/u);
    await page.context().close();
  });
});

describe('heads and status codes', () => {
  const head = async (path: string) => {
    const response = await fetch(`${siteUrl()}${path}`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    return { response, html: await response.text() };
  };

  test('a practice has title, description, canonical address, languages, sharing and JSON-LD', async () => {
    const { slug, title } = (await somePractices('sv'))[0]!;
    const { response, html } = await head(`/sv/practices/${slug}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('sv');
    expect(html).toContain(`rel="canonical" href="`);
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}/u);
    expect(html).toMatch(/hrefLang="en"/u);
    expect(html).toContain('property="og:title"');
    expect(html).toContain('application/ld+json');
    expect(html.replaceAll('&#x27;', '’')).toContain(title.slice(0, 12));
  });

  test.each([
    ['/sv/practices/no-such-practice', 404],
    ['/el/regions/no-such-region', 404],
    ['/en/nowhere', 404],
    ['/en/practices/example-village-contact-desk', 410],
    ['/xx/practices', 404],
    ['/en/practices?country=XX', 400],
    ['/sv/map?country=XX', 400],
    ['/el/explore?aspect=INCLUSION&country=XX', 400],
    ['/en/practices?after=nonsense', 302],
  ])('%s answers %s', async (path, status) => {
    expect((await head(path)).response.status).toBe(status);
  });

  test('an address in no language of ours stays readable with script', async () => {
    const { page, complaints } = await opener.open('/xx/practices');
    expect(await page.locator('h1').innerText()).toBe(say('en', 'failure.missing.title'));
    expect(await page.getByRole('navigation').count()).toBeGreaterThan(0);
    expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
    await page.context().close();
  });

  test('says in the language of the reader that something failed, even if all does', async () => {
    const program = join(import.meta.dirname, '../../dist/web/server/entry-server.js');
    const { render } = (await import(program)) as { readonly render: RenderPage };
    const page = await render({
      address: '/el/regions/puglia',
      publicUrl: siteUrl(),
      contactEmail: null,
      assets: { scripts: [], styles: [], preloads: [] },
      ask: () => Promise.reject(new Error('the database is away')),
    });
    expect(page.failure?.message).toBe('the database is away');
    expect(page.html).toMatch(/^<!doctype html><html lang="el"/u);
    expect(page.html).toContain(say('el', 'failure.broken.title'));
  });

  test('leads into the language of the reader, and keeps the way', async () => {
    const response = await fetch(`${siteUrl()}/`, {
      headers: { 'accept-language': 'el,en;q=0.5' },
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/el']);
  });

  test('an address of the former website leads to the same selection', async () => {
    const { response } = await head('/practices?refinementList[filter_regions][0]=Campania');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      '/en/practices?region=campania',
    ]);
  });

  test('the first load of the list is at most 180 kB of compressed script', async () => {
    const { page } = await opener.open('/en/practices');
    const bytes = await page.evaluate<number>(`
      performance.getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(180_000);
    await page.context().close();
  });
});
