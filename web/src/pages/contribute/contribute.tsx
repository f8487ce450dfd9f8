import { useLoaderData, useSearchParams, type ShouldRevalidateFunctionArgs } from 'react-router';
import { loader as makeLoader } from '../../app/load.ts';
import { CheckView } from './check-view.tsx';
import { loadContributePage } from './contribute-page.ts';
import { FillView } from './fill-view.tsx';
import { QuestionsView } from './questions-view.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { useContribution } from './use-contribution.ts';

export const loader = makeLoader(loadContributePage);

/** The steps of a contribution need nothing new from the service; another language does. */
export function shouldRevalidate(change: ShouldRevalidateFunctionArgs): boolean {
  const { currentUrl, nextUrl, defaultShouldRevalidate } = change;
  const isSamePage =
    currentUrl.pathname === nextUrl.pathname &&
    currentUrl.searchParams.get('language') === nextUrl.searchParams.get('language');
  const isOtherStep = currentUrl.search !== nextUrl.search || currentUrl.hash !== nextUrl.hash;
  return isSamePage && isOtherStep ? false : defaultShouldRevalidate;
}

/** Sharing a practice: writing, checking, sending. */
export function Component() {
  const page = useLoaderData<typeof loader>();
  const [parameters] = useSearchParams();
  const contribution = useContribution(page.content);
  const { receipt } = contribution;
  const step = parameters.get('step');
  if (step === 'questions') return <QuestionsView content={page.content} />;
  if (step === 'check') return <CheckView contribution={contribution} />;
  if (step === 'sent' && receipt !== null) return <ReceiptView receipt={receipt} />;
  return <FillView page={page} contribution={contribution} />;
}
