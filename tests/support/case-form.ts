import type { BrowserContext, Page } from 'playwright-core';

/** Opens the case form on a page with the keyboard, unless the page has it open from before. */
export async function showForm(page: Page): Promise<void> {
  const closed = page.locator('[data-form=case]:not([open]) summary');
  if ((await closed.count()) > 0) await closed.press('Enter');
  await page.locator('.case-text').waitFor();
}

/** Opens a page in a context, and the form on it. */
export async function openForm(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await showForm(page);
  return page;
}

/** Returns the text that the form generates. */
export const getText = (page: Page): Promise<string> => page.locator('.case-text').innerText();

/** The status of the buttons. */
export const getStatus = (page: Page) => page.locator('.case-copy [role=status]');

/** Returns the stored draft. */
export const getDraft = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('help:case-draft'));
