import { describe, expect, test } from '@jest/globals';
import { useBrowser } from './kit/browser.ts';
import { handIn, newContribution, paragraph, reader } from './kit/contribution.ts';
import { askEditorial, change, moveOn, sendSurvey } from './kit/editorial.ts';
import { letterSubject, linkOf, mailTo, secretOf } from './kit/mails.ts';
import { languageName, say } from './kit/words.ts';

/** To whom the demonstration writes about its practices. */
const DEMONSTRATION = 'contributor@demo.invalid';

interface OwnSubmission {
  readonly version: number;
  readonly reference: string;
  readonly editions: readonly { readonly locale: string; readonly slug: string }[];
}

const opener = useBrowser();

const ownSubmission = (authorization: string) =>
  askEditorial<OwnSubmission>('editorial/submissions-my-submission', {}, authorization);

describe('the page of a submission looks back', () => {
  test('it tells when each step was reached, what was answered, and the reference', async () => {
    const contribution = newContribution('sv');
    const link = await handIn(contribution);
    await moveOn(contribution.title, { to: 'PRELIMINARY_ANALYSIS' }, { to: 'SELECTED' });
    await sendSurvey(contribution.title);
    const authorization = `Submission ${secretOf(await mailTo(contribution.email))}`;
    const { version: expectedVersion, reference } = await ownSubmission(authorization);
    const answers = [
      { path: 'evaluation', value: paragraph('Kören har utvärderats en gång.') },
      { path: 'facts.beneficiariesPersons', value: 120 },
    ];
    const input = { expectedVersion, answers };
    await change('editorial/submissions-answer-survey', input, authorization);
    const { page, complaints } = await opener.open(link, reader('sv'));
    const steps = page.locator('.submission-step');
    await steps.first().waitFor();
    const told = await steps.evaluateAll((items) =>
      items.map((item) => [item.getAttribute('aria-current'), item.querySelector('time') !== null]),
    );
    expect(told).toEqual([
      ...Array.from({ length: 3 }, () => [null, true]),
      ['step', true],
      ...Array.from({ length: 3 }, () => [null, false]),
    ]);
    expect(await page.locator('.submission-standing').innerText()).toContain(reference);
    expect(await page.locator('.submission-editions').count()).toBe(0);
    const given = page.locator('.submission-answers').last();
    await given.locator('summary').click();
    const shown = await given.innerText();
    expect(shown).toContain('Kören har utvärderats en gång.');
    expect(shown).toContain('120');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('it leads to every edition that readers see', async () => {
    const subject = letterSubject('sv', 'publish');
    const mail = await mailTo(DEMONSTRATION, (one) => one.subject === subject);
    const { editions } = await ownSubmission(`Submission ${secretOf(mail)}`);
    expect(editions).not.toEqual([]);
    const { page } = await opener.open(linkOf(mail), reader('sv'));
    const links = page.locator('.submission-editions a');
    await links.first().waitFor();
    expect(
      await links.evaluateAll((found) =>
        found.map((one) => [one.getAttribute('href'), one.textContent]),
      ),
    ).toEqual(
      editions.map(({ locale, slug }) => [
        `/${locale}/practices/${slug}`,
        say('sv', 'submission.editions.read', { language: languageName(locale, 'sv') }),
      ]),
    );
    for (const { locale, slug } of editions) {
      const answer = await page.request.get(
        new URL(`/${locale}/practices/${slug}`, page.url()).href,
      );
      expect(answer.status()).toBe(200);
    }
    await page.context().close();
  });
});
