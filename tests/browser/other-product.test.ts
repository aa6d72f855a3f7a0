import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { getDraft, getText, openForm, showForm } from '../support/case-form.ts';

/** Evidence of kinds that the product of the other tests does not have. */
const site = useBrowserSite('coded');

it.each([
  ['en', ['Where it is', 'Photo'], ['Indoors', 'Outdoors'], ': '],
  ['zh', ['放在哪里', '照片'], ['室内', '室外'], '：'],
] as const)('a choice and a file are asked for in %s', async (locale, names, options, colon) => {
  const [place, photo] = names;
  const context = await site.createContext();
  const page = await openForm(context, `${site.url}${locale}/no-sound/`);
  const choice = page.getByLabel(place);
  expect(await choice.locator('option').allInnerTexts()).toEqual(['', ...options]);
  await choice.selectOption(options[1]);
  await page.getByLabel(photo).check();
  const text = await getText(page);
  expect(text).toContain(`${place}${colon}${options[1]}\n`);
  expect(text).toMatch(new RegExp(`${colon}${photo}\n`));
  expect(await getDraft(page)).not.toBeNull();
  await page.reload();
  await showForm(page);
  expect(await getText(page)).toBe(text);
  // Nothing chosen is nothing said.
  await choice.selectOption({ index: 0 });
  await page.getByLabel(photo).uncheck();
  for (const name of names) expect(await getText(page)).not.toContain(name);
});
