import type { Page } from 'playwright-core';

/** The phone whose first screen has to hold the answer. */
export const phone = { width: 390, height: 844 } as const;

/** What has to be on it, where an article has it. */
const parts = ['h1', '.lead', '.tags .tag', '.waiting-times dd', '.to-support .button'] as const;

/**
 * Returns the parts that a reader of a problem needs at once and that do not fit on the first screen of a phone, each
 * with the pixel where it ends: the title, the answer, how long it takes, from when to contact support, and the way
 * there. Empty if all fit.
 */
export async function findBelowFold(page: Page): Promise<string[]> {
  await page.setViewportSize(phone);
  return page.evaluate(
    ({ selectors, height }) =>
      selectors.flatMap((part) =>
        [...document.querySelectorAll(part)]
          .map((element) => Math.round(element.getBoundingClientRect().bottom))
          .filter((bottom) => bottom > height)
          .map((bottom) => `${part} ends at ${bottom}`),
      ),
    { selectors: parts, height: phone.height },
  );
}
