import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { useBrowserSite } from '../support/browser.ts';
import { findBelowFold } from '../support/first-screen.ts';

const site = useBrowserSite('real');

describe('an article about a problem', () => {
  it.each(['zh/return-delayed/', 'en/return-delayed/', 'en/label-failed/'])(
    '%s has the answer, the times and the way to support on the first screen of a phone',
    async (path) => {
      const page = await site.open(path);
      expect(await page.locator('.to-support .button').count()).toBe(1);
      expect(await findBelowFold(page)).toEqual([]);
    },
  );

  it('has one table of contents at any width, with waiting times and support in it', async () => {
    const page = await site.open('en/return-delayed/', { viewport: { width: 390, height: 844 } });
    const contents = page.getByRole('navigation', { name: 'On this page' });
    expect(await contents.count()).toBe(1);
    expect(await contents.getByRole('link').count()).toBe(0);
    await contents.getByText('On this page').click();
    const names = await contents.getByRole('link').allInnerTexts();
    expect(names[0]).toBe('How long it takes');
    expect(names.at(-1)).toBe('When and how to contact support');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await contents.count()).toBe(1);
    expect(await contents.getByRole('link').allInnerTexts()).toEqual(names);
  });

  it('says when to act in words and a sign, in forced colours too', async () => {
    const page = await site.open('en/account-locked/', { forcedColors: 'active' });
    expect(await page.locator('.tags .tag').innerText()).toBe('Can’t go on');
    expect(await page.locator('.tags .sign').isVisible()).toBe(true);
  });
});

it('the end of an article prints it and copies its address', async () => {
  const context = await site.createContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${site.url}en/self-check/?from=app#main`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}en/self-check/`,
  );
  await page.evaluate(() => {
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') });
  });
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.locator('[data-printed]').count()).toBe(1);
});

it.each([
  ['en/self-check/', 'No, contact support', '/en/contact-support/'],
  ['en/return-delayed/', 'No, go step by step', '/en/solve/return-not-arrived/'],
])('%s asks whether it helped, with two answers', async (path, name, href) => {
  const page = await site.open(path);
  const answers = page.locator('.solved-answers a');
  expect(await answers.count()).toBe(2);
  const no = page.getByRole('link', { name });
  expect(await no.getAttribute('href')).toBe(href);
  const sizes = await answers.evaluateAll((links) => links.map((link) => link.clientWidth));
  expect(sizes[0]).toBe(sizes[1]);
});

it('the article on evidence has a form on the screen, and its sheet on paper', async () => {
  const page = await site.open('en/prepare-evidence/');
  const [form, sheet] = [page.locator('.help-form-case'), page.locator('.sheet')];
  expect(await form.isVisible()).toBe(true);
  expect(await sheet.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await form.isVisible()).toBe(false);
  expect(await sheet.isVisible()).toBe(true);
  const plain = await site.open('en/prepare-evidence/', { javaScriptEnabled: false });
  expect(await plain.locator('.sheet').isVisible()).toBe(true);
});

describe('without scripts', () => {
  const withoutScripts = { javaScriptEnabled: false } as const;

  it.each(localeIds)('an article in %s reads from title to support', async (locale) => {
    const page = await site.open(`${locale}/return-delayed/`, withoutScripts);
    for (const selector of [
      'h1',
      '.lead',
      '.symptoms',
      '.waiting-times',
      '.prose',
      '.escalation',
      '.related',
    ]) {
      expect(await page.locator(selector).isVisible(), selector).toBe(true);
    }
  });

  it('shows no control that needs scripts', async () => {
    const page = await site.open('zh/self-check/', withoutScripts);
    expect(await page.locator('.scheme-toggle').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  it('links from the language choice to an article and back', async () => {
    const page = await site.open('', withoutScripts);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.getByRole('link', { name: 'Returns' }).click();
    await page
      .getByRole('link', { name: /hasn’t arrived/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/en/return-delayed/');
    await page.getByRole('link', { name: '中文' }).click();
    expect(new URL(page.url()).pathname).toBe('/zh/return-delayed/');
  });

  it('says on the search page what to do instead', async () => {
    const page = await site.open('zh/search/?q=x', withoutScripts);
    expect(await page.locator('noscript').innerText()).toContain('搜索需要开启JavaScript');
    expect(await page.locator('.topics a').count()).toBeGreaterThan(5);
  });

  it('ticks a checklist', async () => {
    const page = await site.open('zh/self-check/', withoutScripts);
    const box = page.locator('.checklist input').first();
    await page
      .locator('.checklist label')
      .first()
      .click({ position: { x: 20, y: 20 } });
    expect(await box.isChecked()).toBe(true);
  });
});

describe('the colour scheme', () => {
  const getPaper = () => getComputedStyle(document.body).backgroundColor;

  it('follows the system, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const dark = await site.open('zh/', { colorScheme: 'dark', javaScriptEnabled });
      const light = await site.open('zh/', { colorScheme: 'light', javaScriptEnabled });
      expect(await dark.evaluate(getPaper)).not.toBe(await light.evaluate(getPaper));
    }
  });

  it('stays as the reader chose it, on the next page too', async () => {
    const page = await site.open('zh/', { colorScheme: 'light' });
    await page.getByRole('button', { name: '切换到深色' }).click();
    const paper = await page.evaluate(getPaper);
    await page.goto(`${site.url}zh/self-check/`);
    expect(await page.evaluate(getPaper)).toBe(paper);
    expect(await page.getByRole('button', { name: '切换到浅色' }).isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  it('steps keep their numbers without backgrounds', async () => {
    const page = await site.open('zh/solve/not-me/');
    await page.emulateMedia({ media: 'print' });
    const [number, text] = await page
      .locator('.steps li')
      .first()
      .evaluate((step) => [getComputedStyle(step, '::before').color, getComputedStyle(step).color]);
    expect(number).toBe(text);
  });

  it('an article is dark on white in every colour scheme', async () => {
    const page = await site.open('zh/self-check/', { colorScheme: 'light' });
    await page.getByRole('button', { name: '切换到深色' }).click();
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(29, 26, 43)', backgroundColor: 'rgb(255, 255, 255)' });
  });

  it('an article omits parts that are for screens only', async () => {
    const page = await site.open('zh/prepare-evidence/');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.header-tools', '.navigation', '.breadcrumb', '.scheme-toggle']) {
      expect(await page.locator(selector).isVisible(), selector).toBe(false);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
