import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';
import {
  field,
  handIn,
  newContribution,
  paragraph,
  reader,
  type Contribution,
} from './kit/contribution.ts';
import { moveOn, sendSurvey, submissionOf } from './kit/editorial.ts';
import { questionsIn } from './kit/forms.ts';
import { letterSubject, linkOf, mailTo } from './kit/mails.ts';
import { siteSql } from './kit/site-database.ts';
import { say } from './kit/words.ts';

const LANGUAGES = ['en', 'el', 'sv'] as const;
const READ = { to: 'PRELIMINARY_ANALYSIS' };
const ASKED = { to: 'INFORMATION_REQUESTED', comment: 'How many come? – Hur många? – Πόσοι;' };
const DAY_MILLISECONDS = 86_400_000;

const opener = useBrowser();

describe('the page of a submission', () => {
  test.each(LANGUAGES)(
    'in %s: tells where it stands, what is asked, and takes the answer',
    async (language) => {
      const contribution = newContribution(language);
      await handIn(contribution);
      await moveOn(contribution.title, READ, ASKED);
      const { page, complaints } = await openMailed(contribution, 'ask');
      await stands(page, language, 'INFORMATION_REQUESTED', 'CONTRIBUTOR');
      expect(page.url()).toBe(`${siteUrl()}/${language}/submission`);
      expect(await page.locator('[aria-current=step]').innerText()).toContain(
        say(language, 'submission.step.READING'),
      );
      expect(await page.locator('.submission-question').innerText()).toContain(ASKED.comment);
      await readsLetters(page, language, ['ask', 'acknowledge']);
      await field(page, 'results').fill('12');
      await page.reload({ waitUntil: 'networkidle' });
      expect(await field(page, 'results').inputValue()).toBe('12');
      expect(await field(page, 'title').inputValue()).toBe(contribution.title);
      await press(page, language, 'submission.send.hand-in-again');
      await page.getByText(say(language, 'submission.change.HANDED_IN')).waitFor();
      await stands(page, language, 'SUBMITTED', 'COORDINATION');
      const { handedIn } = await submissionOf(contribution.title);
      expect(handedIn).toHaveLength(2);
      expect(handedIn[0]!.answers.texts.map(({ path }) => path)).not.toContain('results');
      expect(handedIn[1]!.answers.texts).toContainEqual({
        path: 'results',
        value: paragraph('12'),
      });
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test.each(LANGUAGES)(
    'in %s: the survey is answered over two visits, checked, and arrives word for word',
    async (language) => {
      const contribution = newContribution(language);
      await handIn(contribution);
      await moveOn(contribution.title, READ, { to: 'SELECTED' });
      const dueOn = new Date(Date.now() + 30 * DAY_MILLISECONDS).toISOString().slice(0, 10);
      await sendSurvey(contribution.title, dueOn);
      const { page, complaints } = await openMailed(contribution, 'sendSurvey');
      await stands(page, language, 'SURVEY_SENT', 'CONTRIBUTOR');
      const { questions, texts } = await surveyIn(language);
      expect(await page.locator('.form-field').count()).toBe(questions.length);
      for (const { key, answer } of texts) await field(page, key).fill(answer);
      await field(page, 'beneficiariesReached').fill('some');
      await page.reload({ waitUntil: 'networkidle' });
      for (const { key, answer } of texts) expect(await field(page, key).inputValue()).toBe(answer);
      await press(page, language, 'submission.send.answer');
      const wrong = page.locator('.form-summary');
      expect(await wrong.innerText()).toContain(say(language, 'forms.issue.integer'));
      await wrong.getByRole('link').click();
      await page.locator('#question-beneficiariesReached:focus').fill('120');
      await press(page, language, 'submission.send.answer');
      await page.getByText(say(language, 'submission.change.ANSWERED')).waitFor();
      await stands(page, language, 'SURVEY_RECEIVED', 'COORDINATION');
      const [, survey] = (await submissionOf(contribution.title)).handedIn;
      expect(survey?.kind).toBe('SURVEY');
      expect(new Map(survey?.answers.texts.map(({ path, value }) => [path, value]))).toEqual(
        new Map<string, unknown>([
          ...texts.map(({ path, answer }) => [path, paragraph(answer)] as const),
          ['facts.beneficiariesPersons', 120],
        ]),
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test.each(['another tab', 'another browser'] as const)(
    'shows both texts when the same answer was changed in %s, and keeps what was typed',
    async (place) => {
      const contribution = newContribution('sv');
      await handIn(contribution);
      await moveOn(contribution.title, READ, ASKED);
      const { page } = await openMailed(contribution, 'ask');
      const other = await openElsewhere(page, contribution, place);
      await field(other, 'results').fill('Tolv kommer.');
      await press(other, 'sv', 'submission.send.save');
      await other.getByText(say('sv', 'submission.sending.SAVED')).waitFor();
      await field(page, 'results').fill('Fjorton kommer.');
      await press(page, 'sv', 'submission.send.hand-in-again');
      await page.getByText(say('sv', 'submission.sending.MOVED')).waitFor();
      const conflict = page.locator('.submission-conflict');
      expect(await conflict.count()).toBe(1);
      const versions = conflict.locator('.submission-version');
      expect(await versions.nth(0).innerText()).toContain('Fjorton kommer.');
      expect(await versions.nth(1).innerText()).toContain('Tolv kommer.');
      await press(page, 'sv', 'submission.send.hand-in-again');
      expect(await page.locator('.form-summary').innerText()).toContain(
        say('sv', 'submission.conflict.choose'),
      );
      expect(await field(page, 'results').inputValue()).toBe('Fjorton kommer.');
      await conflict
        .getByRole('button', { name: say('sv', 'submission.conflict.take-TYPED') })
        .click();
      await conflict.waitFor({ state: 'detached' });
      await press(page, 'sv', 'submission.send.hand-in-again');
      await page.getByText(say('sv', 'submission.change.HANDED_IN')).waitFor();
      const { handedIn } = await submissionOf(contribution.title);
      expect(handedIn.at(-1)!.answers.texts).toContainEqual({
        path: 'results',
        value: paragraph('Fjorton kommer.'),
      });
      await other.context().close();
      await page.context().close();
    },
  );

  test('withdraws the practice after a question and with a reason', async () => {
    const contribution = newContribution('el');
    const link = await handIn(contribution);
    const { page, complaints } = await opener.open(link, reader('el'));
    await press(page, 'el', 'submission.withdraw.open');
    const dialog = page.getByRole('dialog', { name: say('el', 'submission.withdraw.sure') });
    await dialog.getByRole('button', { name: say('el', 'submission.withdraw.do') }).click();
    await dialog.getByText(say('el', 'submission.withdraw.reason-missing')).waitFor();
    await dialog.locator('#submission-reason:focus').waitFor();
    await dialog.getByRole('button', { name: say('el', 'submission.withdraw.cancel') }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await submissionOf(contribution.title)).practice.stage).toBe('SUBMITTED');
    await press(page, 'el', 'submission.withdraw.open');
    await dialog.locator('#submission-reason').fill('Η χορωδία σταμάτησε.');
    await dialog.getByRole('button', { name: say('el', 'submission.withdraw.do') }).click();
    await page.getByText(say('el', 'submission.change.WITHDRAWN')).waitFor();
    await stands(page, 'el', 'WITHDRAWN', 'NOBODY');
    const { practice } = await submissionOf(contribution.title, ['WITHDRAWN']);
    expect(practice.stage).toBe('WITHDRAWN');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(LANGUAGES)(
    'in %s: a wrong link, an old one and none say what to do and reveal nothing',
    async (language) => {
      const contribution = newContribution(language);
      const link = await handIn(contribution);
      await siteSql('UPDATE cms.submission_access SET expires_at = now() WHERE token_hash = $1', [
        createHash('sha256').update(link.split('#')[1]!).digest('hex'),
      ]);
      const answers: string[] = [];
      for (const address of [link, `/submission#${'x'.repeat(43)}`]) {
        const { page } = await opener.open(address, reader(language));
        await page
          .getByRole('heading', { name: say(language, 'submission.link.unknown.title') })
          .waitFor();
        answers.push(await page.locator('main').innerText());
        await page.context().close();
      }
      expect(answers[0]).toBe(answers[1]);
      expect(answers[0]).not.toContain(contribution.title);
      const { page } = await opener.open('/submission', reader(language));
      await page
        .getByRole('heading', { name: say(language, 'submission.link.none.title') })
        .waitFor();
      await page.context().close();
    },
  );
});

/** Opens the link of a letter as its contributor. */
async function openMailed({ email, locale }: Contribution, letter: string) {
  const subject = letterSubject(locale, letter);
  const mail = await mailTo(email, (one) => one.subject === subject);
  return opener.open(linkOf(mail), reader(locale));
}

async function openElsewhere(
  page: Page,
  contribution: Contribution,
  place: 'another tab' | 'another browser',
): Promise<Page> {
  if (place === 'another browser') return (await openMailed(contribution, 'ask')).page;
  const other = await page.context().newPage();
  const mail = await mailTo(
    contribution.email,
    ({ subject }) => subject === letterSubject('sv', 'ask'),
  );
  await other.goto(`${siteUrl()}${linkOf(mail)}`, { waitUntil: 'networkidle' });
  return other;
}

async function press(page: Page, language: string, key: string): Promise<void> {
  await page.getByRole('button', { name: say(language, key), exact: true }).click();
}

/** The stage in plain words, and whose turn it is. */
async function stands(page: Page, language: string, stage: string, turn: string): Promise<void> {
  const told = page.locator('.submission-stage', {
    hasText: say(language, `submission.status.${stage}`),
  });
  await told.waitFor();
  expect(await page.locator('.submission-turn').innerText()).toBe(
    say(language, `submission.turn.${turn}`),
  );
}

/** The newest first; each opens and is the letter that was mailed. */
async function readsLetters(page: Page, language: string, letters: readonly string[]) {
  const summaries = page.locator('.submission-letters summary');
  const subjects = await summaries.locator('span').allInnerTexts();
  expect(subjects).toEqual(letters.map((letter) => letterSubject(language, letter)));
  await summaries.first().click();
  await page.locator('.submission-letters').getByText(ASKED.comment).waitFor();
}

/** The questions of the survey, and an answer to each that is answered by a text. */
async function surveyIn(locale: string) {
  const questions = await questionsIn(locale, 'SURVEY');
  const texts = questions
    .filter(({ type }) => type === 'RICH_TEXT')
    .map(({ key, path }) => ({ key, path: path ?? key, answer: `${key}: Åäö, ναι – €` }));
  expect(texts.filter(({ path }) => path.startsWith('aspects.'))).toHaveLength(14);
  expect(texts.filter(({ path }) => path.startsWith('tips.'))).toHaveLength(4);
  expect(texts.filter(({ path }) => path.startsWith('matrix.'))).toHaveLength(19);
  return { questions, texts };
}
