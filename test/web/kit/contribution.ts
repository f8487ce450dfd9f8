import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { change, newcomer } from './editorial.ts';
import { linkOf, mailTo } from './mails.ts';

/** Languages in which the tests contribute. */
export type FormLocale = 'en' | 'el' | 'sv';

/** A practice as somebody hands it in. */
export interface Contribution {
  readonly locale: FormLocale;
  /** Not the title of any other. */
  readonly title: string;
  readonly summary: string;
  readonly objectives: string;
  readonly activities: string;
  readonly lessonsLearnt: string;
  readonly name: string;
  /** Nobody else's. */
  readonly email: string;
}

type Wording = Omit<Contribution, 'locale' | 'email'>;

const WORDINGS: Readonly<Record<FormLocale, Wording>> = {
  en: {
    title: 'A choir for everybody',
    summary: 'Neighbours who came lately and those who were born here sing together on Tuesdays.',
    objectives: 'Get to know each other.\n- learn songs\n- learn words',
    activities: '1. invite\n2. sing',
    lessonsLearnt: 'A fixed hour helps.',
    name: 'Joan Example',
  },
  el: {
    title: 'Χορωδία για όλους',
    summary: 'Παλιοί και νέοι κάτοικοι τραγουδούν μαζί κάθε Τρίτη.',
    objectives: 'Να γνωριστούν οι γείτονες.\n- να μάθουν τραγούδια\n- να μάθουν λέξεις',
    activities: '1. πρόσκληση\n2. τραγούδι',
    lessonsLearnt: 'Η σταθερή ώρα βοηθά.',
    name: 'Ελένη Παράδειγμα',
  },
  sv: {
    title: 'En kör för alla',
    summary: 'Nya och gamla grannar sjunger tillsammans varje tisdag.',
    objectives: 'Lära känna varandra.\n- lära sig sånger\n- lära sig ord',
    activities: '1. bjuda in\n2. sjunga',
    lessonsLearnt: 'En fast tid hjälper.',
    name: 'Åsa Exempel',
  },
};

/** A contribution that nobody has handed in yet. */
export function newContribution(locale: FormLocale): Contribution {
  const mark = randomUUID().slice(0, 8);
  const wording = WORDINGS[locale];
  return {
    ...wording,
    locale,
    title: `${wording.title} ${mark}`,
    email: `choir-${mark}@example.org`,
  };
}

/** Fills in every question that must be answered but the consent. */
export async function fillIn(page: Page, contribution: Contribution): Promise<void> {
  await fillInPractice(page, contribution);
  await field(page, 'contactName').fill(contribution.name);
  await field(page, 'contactEmail').fill(contribution.email);
}

/** Fills in every question about the practice that must be answered. */
export async function fillInPractice(page: Page, contribution: Contribution): Promise<void> {
  for (const key of ['title', 'summary', 'objectives', 'activities', 'lessonsLearnt'] as const) {
    await field(page, key).fill(contribution[key]);
  }
  await chooseRegion(page, 'Skåne');
  await field(page, 'authorityRole').locator('input[value=SUPPORT]').check();
  await field(page, 'policyAreas').locator('input[value=language]').check();
  await field(page, 'targetGroups').locator('input[value=newly_arrived_people]').check();
}

/** Fills in everything that is needed, the consent too. */
export async function fillInAndAgree(page: Page, contribution: Contribution): Promise<void> {
  await fillIn(page, contribution);
  await field(page, 'consent').getByRole('checkbox').check();
}

/** The field of a question, or the group of its fields. */
export function field(page: Page, key: string) {
  return page.locator(`#question-${key}`);
}

/** Finds a region by its own name, and chooses it. */
export async function chooseRegion(page: Page, nativeName: string): Promise<void> {
  await field(page, 'regions').getByRole('combobox').fill(nativeName);
  await page.getByRole('option').first().click();
}

/** A paragraph as the service stores it. */
export function paragraph(text: string) {
  return { type: 'document', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** Hands in a practice without a browser. @returns the link of the mail that acknowledges it */
export async function handIn(contribution: Contribution): Promise<string> {
  const { locale, title, summary, objectives, activities, lessonsLearnt, email } = contribution;
  await change('main-job/01-submit-practice', {
    locale,
    idempotencyKey: randomUUID(),
    contact: { name: contribution.name, email, organisation: null },
    consent: { isAccepted: true, textVersion: 1 },
    answers: {
      texts: [
        { path: 'title', value: title },
        { path: 'summary', value: summary },
        { path: 'objectives', value: paragraph(objectives) },
        { path: 'activities', value: paragraph(activities) },
        { path: 'lessonsLearnt', value: paragraph(lessonsLearnt) },
      ],
      facts: {
        regions: ['skane'],
        authorityRole: 'SUPPORT',
        policyAreas: ['language'],
        targetGroups: ['newly_arrived_people'],
      },
    },
  });
  return linkOf(await mailTo(email));
}

/** Options of a browser whose owner reads a language, at an address of its own. */
export function reader(locale: string) {
  return { locale, extraHTTPHeaders: newcomer() };
}
