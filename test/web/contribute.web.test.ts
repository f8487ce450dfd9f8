import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBrowser } from './kit/browser.ts';
import {
  field,
  fillIn,
  fillInAndAgree,
  fillInPractice,
  newContribution,
  reader,
  type Contribution,
  type FormLocale,
} from './kit/contribution.ts';
import { queueOf, submissionOf } from './kit/editorial.ts';
import { definitionOf, questionsIn } from './kit/forms.ts';
import { letterSubject, linkOf, mailTo } from './kit/mails.ts';
import { FACTS, fillInMore, rich, seesEverything } from './kit/whole-contribution.ts';
import { say } from './kit/words.ts';

/** Language of the page, language of the form. */
const JOURNEYS = [
  ['en', 'sv'],
  ['el', 'el'],
  ['sv', 'en'],
] as const;

const opener = useBrowser();

describe('contributing a practice', () => {
  test.each(JOURNEYS)(
    'from a page in %s on a form in %s: writing, coming back, checking, sending',
    async (language, formLanguage) => {
      const contribution = newContribution(formLanguage);
      const { page, complaints } = await opener.open(`/${language}/contribute`, reader(language));
      await chooseLanguage(page, formLanguage);
      await seesEveryQuestion(page, formLanguage);
      await fillInAndAgree(page, contribution);
      await fillInMore(page);
      await page.getByText(keptIn(language)).waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      await seesEverything(page, contribution);
      await page.getByRole('button', { name: say(language, 'contribute.check') }).click();
      await page.getByText(say(language, 'contribute.check.right')).waitFor();
      await page.getByRole('button', { name: say(language, 'contribute.send') }).click();
      await page.getByRole('heading', { name: say(language, 'contribute.sent.title') }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await hasArrived(contribution);
      await isFollowed(page, contribution, language);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the form', () => {
  test.each(['en', 'el', 'sv'] as const)(
    'in %s: what is missing is listed, takes the focus, and stands beside the fields',
    async (language) => {
      const { page } = await opener.open(`/${language}/contribute`, reader(language));
      await page.getByRole('button', { name: say(language, 'contribute.check') }).click();
      const summary = page.locator('.form-summary');
      await summary.getByRole('heading').waitFor();
      await page.locator('.form-summary:focus').waitFor();
      const missing = (await questionsIn(language)).filter(({ required }) => required);
      expect(await summary.getByRole('heading').innerText()).toBe(
        say(language, 'forms.summary.title', { count: missing.length }),
      );
      expect(await summary.getByRole('link').allInnerTexts()).toEqual(
        missing.map(({ label }) => label.replace(/\.$/u, '')),
      );
      await summary.getByRole('link').nth(1).click();
      await page.locator('#question-summary:focus').waitFor();
      await isToldWrong(page, '#question-summary', say(language, 'forms.issue.required'));
      await page.locator('.form-summary a[href$="#question-regions"]').click();
      await page.locator('#question-regions input:focus').waitFor();
      await isToldWrong(page, '#question-regions input', say(language, 'forms.issue.required'));
      await field(page, 'summary').fill('…');
      await page.locator('#issue-summary').waitFor({ state: 'detached' });
      expect(await summary.getByRole('link').count()).toBe(missing.length - 1);
      await page.context().close();
    },
  );

  test('is not sent without consent', async () => {
    const contribution = newContribution('sv');
    const { page } = await opener.open('/sv/contribute?step=check', reader('sv'));
    await page
      .getByRole('link', { name: say('sv', 'contribute.check.back') })
      .first()
      .click();
    await fillIn(page, contribution);
    await page.getByRole('button', { name: say('sv', 'contribute.check') }).click();
    await page.getByRole('button', { name: say('sv', 'contribute.send') }).click();
    const summary = page.locator('.form-summary');
    expect(await summary.getByRole('link').count()).toBe(1);
    expect(await summary.innerText()).toContain(say('sv', 'forms.issue.consent'));
    await summary.getByRole('link').click();
    await page.locator('#question-consent input:focus').waitFor();
    expect(await queueOf(contribution.title)).toEqual([]);
    await page.context().close();
  });

  test('explains terms of the glossary where they stand, by a button inside the guidance', async () => {
    const { page, complaints } = await opener.open('/el/contribute', reader('el'));
    const guidance = page.locator('#guidance-targetGroups');
    const term = guidance.getByRole('button', { name: 'υποδοχής' });
    expect(await term.getAttribute('aria-expanded')).toBe('false');
    const explanation = page.locator(`[id="${await term.getAttribute('aria-controls')}"]`);
    expect(await explanation.isVisible()).toBe(false);
    await term.focus();
    await page.keyboard.press('Enter');
    await explanation.waitFor();
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    expect(await explanation.innerText()).toBe(await definitionOf('υποδοχή', 'el'));
    await page.keyboard.press('Enter');
    await explanation.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('explains the terms of a choice in a list that opens', async () => {
    const { page } = await opener.open('/en/contribute', reader('en'));
    const definition = page.getByText(await definitionOf('asylum seeker', 'en'));
    expect(await definition.isVisible()).toBe(false);
    await field(page, 'targetGroups').locator('summary').click();
    await definition.waitFor();
    await page.context().close();
  });
});

describe('a contribution that is saved online', () => {
  test('sends a link with which one goes on in another browser, and hands in', async () => {
    const contribution = newContribution('sv');
    const { page } = await opener.open('/sv/contribute', reader('sv'));
    await page.getByRole('button', { name: say('sv', 'contribute.save.button') }).click();
    expect(await page.locator('.form-summary').getByRole('link').count()).toBe(3);
    await field(page, 'title').fill(contribution.title);
    await field(page, 'contactName').fill(contribution.name);
    await field(page, 'contactEmail').fill(contribution.email);
    await field(page, 'consent').getByRole('checkbox').check();
    await page.getByRole('button', { name: say('sv', 'contribute.save.button') }).click();
    await page.getByRole('heading', { name: say('sv', 'contribute.sent.draft-title') }).waitFor();
    await page.context().close();
    const mail = await mailTo(contribution.email);
    expect(mail.subject).toBe(letterSubject('sv', 'draft'));
    expect(await queueOf(contribution.title)).toEqual([]);
    await goesOn(contribution, linkOf(mail));
    const submission = await submissionOf(contribution.title);
    expect(submission.practice.stage).toBe('SUBMITTED');
    expect(submission.handedIn).toHaveLength(1);
  });
});

async function goesOn(contribution: Contribution, link: string): Promise<void> {
  const { page } = await opener.open(link, reader('sv'));
  await page.getByText(say('sv', 'submission.status.DRAFT')).waitFor();
  expect(await field(page, 'title').inputValue()).toBe(contribution.title);
  await fillInPractice(page, contribution);
  await page.getByRole('button', { name: say('sv', 'submission.send.save') }).click();
  await page.getByText(say('sv', 'submission.sending.SAVED')).waitFor();
  await page.context().close();
  const { page: third } = await opener.open(link, reader('sv'));
  await third.getByText(say('sv', 'submission.status.DRAFT')).waitFor();
  expect(await field(third, 'lessonsLearnt').inputValue()).toBe(contribution.lessonsLearnt);
  await third.getByRole('button', { name: say('sv', 'submission.send.hand-in') }).click();
  await third.getByText(say('sv', 'submission.change.HANDED_IN')).waitFor();
  await third.context().close();
}

/** The control says that it is wrong, and is described by a message that stands beside it. */
async function isToldWrong(page: Page, control: string, message: string): Promise<void> {
  const input = page.locator(control);
  expect(await input.getAttribute('aria-invalid')).toBe('true');
  const ids = ((await input.getAttribute('aria-describedby')) ?? '').split(' ');
  const told = await Promise.all(
    ids.filter((id) => id !== '').map((id) => page.locator(`[id="${id}"]`).innerText()),
  );
  expect(told.join(' ')).toContain(message);
}

async function chooseLanguage(page: Page, language: FormLocale): Promise<void> {
  await page.locator(`.contribute-language[lang=${language}]`).click();
  await page.waitForURL(new RegExp(`language=${language}`, 'u'));
}

/** As many fields as the service has questions, in the words of the service. */
async function seesEveryQuestion(page: Page, language: FormLocale): Promise<void> {
  const questions = await questionsIn(language);
  await page.locator(`#label-title span[lang=${language}]`).waitFor();
  expect(await page.locator('.form-field').count()).toBe(questions.length);
  const labels = await page
    .locator(`[id^=label-] > span[lang=${language}]:first-child`)
    .allInnerTexts();
  expect(labels).toEqual(questions.map(({ label }) => label));
}

/** The coordinators have exactly what was typed. */
async function hasArrived(contribution: Contribution): Promise<void> {
  const { title, summary, objectives, activities, lessonsLearnt, name, email } = contribution;
  const submission = await submissionOf(title);
  expect(submission.locale).toBe(contribution.locale);
  expect(submission.practice.stage).toBe('SUBMITTED');
  expect(submission.contact).toEqual({ name, email, organisation: null });
  expect(submission.handedIn.map(({ kind }) => kind)).toEqual(['TEMPLATE']);
  const { texts, facts } = submission.handedIn[0]!.answers;
  expect(Object.fromEntries(texts.map(({ path, value }) => [path, value]))).toEqual({
    title,
    summary,
    objectives: rich(objectives),
    activities: rich(activities),
    lessonsLearnt: rich(lessonsLearnt),
  });
  expect(facts).toEqual(FACTS);
}

/** The acknowledgement and the mail lead to the same page, the mail in the contributor's language. */
async function isFollowed(page: Page, { email, locale, title }: Contribution, language: string) {
  const mail = await mailTo(email);
  expect({ language: mail.language, subject: mail.subject }).toEqual({
    language: locale,
    subject: letterSubject(locale, 'acknowledge'),
  });
  expect(await page.getByText(email).count()).toBe(1);
  const follow = page.getByRole('link', { name: say(language, 'contribute.sent.follow') });
  expect(await follow.getAttribute('href')).toMatch(/\/submission#.+/u);
  await follow.click();
  await page
    .locator('.submission-stage', { hasText: say(language, 'submission.status.SUBMITTED') })
    .waitFor();
  expect(page.url()).not.toContain('#');
  const { page: mailed } = await opener.open(linkOf(mail), reader(language));
  await mailed.getByText(title).first().waitFor();
  await mailed.context().close();
}

function keptIn(language: string): string {
  return say(language, 'forms.draft.kept', { when: '§' }).split('§')[0]!.trim();
}
