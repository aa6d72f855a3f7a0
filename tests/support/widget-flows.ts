import type { Page } from 'playwright-core';
import type { BrowserSite } from './browser.ts';
import { getView, openWidget } from './widget.ts';

/** The heading of the first step of the withdrawal flow, in English. */
export const firstStep = 'Has the amount been taken off your OKPay balance?';

/** The heading of what the panel shows. */
export const getHeading = (page: Page) => getView(page).locator('h3').first();
/** How far along a step is. */
export const getProgress = (page: Page) => getView(page).locator('#progress');
/** The answers of a step. */
export const getAnswers = (page: Page) => getView(page).locator('.step .answers a');

/** Waits for the view under a heading. */
export const waitForView = (page: Page, heading: string) =>
  getView(page).getByRole('heading', { level: 3, name: heading, exact: true }).waitFor();

/** Gives an answer and waits for the step it leads to. */
export async function choose(page: Page, answer: string, heading: string): Promise<void> {
  await getAnswers(page).filter({ hasText: answer }).click();
  await waitForView(page, heading);
}

/** Opens the withdrawal flow from the view of its article’s code. */
export async function openFlow(page: Page): Promise<void> {
  await openWidget(page);
  await getView(page).locator('.flow-offer a').first().click();
  await waitForView(page, firstStep);
}

/** Follows a link to a page of the site, as a text in the panel may have it. */
export const followLink = (page: Page, url: string) =>
  getView(page).evaluate((view, href) => {
    const link = document.createElement('a');
    link.href = href;
    view.append(link);
    link.click();
  }, url);

/** Collects the paths of the content API that a page asks for. */
export function listenForRequests(page: Page, { url }: BrowserSite): string[] {
  const api = `${url}api/v1/`;
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(api)) paths.push(request.url().slice(api.length));
  });
  return paths;
}
