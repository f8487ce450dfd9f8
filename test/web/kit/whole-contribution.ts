import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chooseRegion, field, type Contribution } from './contribution.ts';

/** What nobody has to answer: a period, money, entries of lists, a second region. */
export async function fillInMore(page: Page): Promise<void> {
  await chooseRegion(page, 'Veneto');
  await field(page, 'period').locator('#question-period-start-year').fill('2023');
  await field(page, 'period').locator('#question-period-start-month').selectOption('04');
  await field(page, 'period').getByRole('checkbox').check();
  await field(page, 'partners').locator('#question-partners-0-name').fill('Kulturhuset');
  await page.locator('#question-partners-add').click();
  await field(page, 'partners').locator('#question-partners-1-name').fill('Grannskap i sång');
  await field(page, 'budget').locator('#question-budget-amount').fill('12 500,50');
  await field(page, 'budget').locator('#question-budget-currency').selectOption('SEK');
  await field(page, 'fundingSources').fill('Region Skåne; ESF+');
  await field(page, 'links').locator('#question-links-0-url').fill('example.org/choir');
}

/** Everything stands in the form as it was typed. */
export async function seesEverything(page: Page, contribution: Contribution): Promise<void> {
  for (const key of ['title', 'summary', 'objectives', 'activities', 'lessonsLearnt'] as const) {
    expect(await field(page, key).inputValue()).toBe(contribution[key]);
  }
  expect(await field(page, 'contactEmail').inputValue()).toBe(contribution.email);
  expect(await field(page, 'regions').getByRole('listitem').count()).toBe(2);
  expect(await field(page, 'authorityRole').locator('input[value=SUPPORT]').isChecked()).toBe(true);
  expect(await field(page, 'policyAreas').locator('input:checked').count()).toBe(1);
  expect(await page.locator('#question-period-start-year').inputValue()).toBe('2023');
  expect(await page.locator('#question-period-start-month').inputValue()).toBe('04');
  expect(await page.locator('#question-period-ongoing').isChecked()).toBe(true);
  expect(await page.locator('#question-partners-0-name').inputValue()).toBe('Kulturhuset');
  expect(await page.locator('#question-partners-1-name').inputValue()).toBe('Grannskap i sång');
  expect(await page.locator('#question-budget-amount').inputValue()).toBe('12 500,50');
  expect(await page.locator('#question-budget-currency').inputValue()).toBe('SEK');
  expect(await page.locator('#question-links-0-url').inputValue()).toBe('example.org/choir');
  expect(await field(page, 'consent').getByRole('checkbox').isChecked()).toBe(true);
}

const UNKNOWN = { category: null, scope: null, area: null };
/** What coordinators read of it, besides the texts. */
export const FACTS = {
  regions: ['skane', 'veneto'],
  authorityRole: 'SUPPORT',
  policyAreas: ['language'],
  targetGroups: ['newly_arrived_people'],
  period: { start: '2023-04', end: null, isOngoing: true },
  partners: [
    { name: 'Kulturhuset', ...UNKNOWN },
    { name: 'Grannskap i sång', ...UNKNOWN },
  ],
  budget: { amountCents: 1_250_050, currency: 'SEK' },
  fundingSources: ['Region Skåne', 'ESF+'],
  links: [{ url: 'https://example.org/choir', kind: 'WEBSITE' }],
  leadOrganisation: null,
  outcome: null,
  resultIndicators: [],
  beneficiariesPersons: null,
  reviewBy: null,
};

/** What the lines of a text mean to the service: paragraphs first, and then the items of one list. */
export function rich(text: string) {
  const run = (line: string) => [{ type: 'text', text: line.replace(/^(?:- |\d\. )/u, '') }];
  const isItem = (line: string) => /^(?:- |\d\. )/u.test(line);
  const lines = text.split('\n');
  const items = lines.filter(isItem);
  const list = { type: 'list', ordered: /^\d/u.test(items[0] ?? ''), items: items.map(run) };
  const paragraphs = lines
    .filter((line) => !isItem(line))
    .map((line) => ({ type: 'paragraph', content: run(line) }));
  return { type: 'document', content: items.length === 0 ? paragraphs : [...paragraphs, list] };
}
