import axeCore from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as example from '../../src/cli/example.ts';
import type { RunningServer } from '../../src/cli/static-server.ts';
import type { TestApi } from '../support/api-files.ts';
import { useApiHost } from '../support/api-host.ts';
import { connectToChromium } from '../support/browser.ts';
import { importFromProject } from '../support/project.ts';

const section = (text: string, html: string) => ({
  id: 'check-first',
  level: 2,
  title: text,
  html,
  text,
});

const api: TestApi = {
  base: '/help/',
  articles: [
    {
      id: 'late',
      code: 'RE-1101',
      titles: { zh: '退件还没到', en: 'Return late' },
      sections: [
        section('Check', '<p>See <a href="https://help.test/" data-article="times">times</a>.</p>'),
        section(
          'Hostile',
          '<img src="x" onerror="document.title=1"><script>document.title=2</script>',
        ),
      ],
    },
    { id: 'times', titles: { zh: '要多久' } },
    { id: 'start', titles: { zh: '自查', en: 'Check first' } },
  ],
};
const host = useApiHost(api);
let app: RunningServer;
const pages: Page[] = [];

beforeEach(async () => {
  const { startApp } = (await importFromProject('src/cli/example.ts')) as typeof example;
  app = await startApp(host.site, 'RE-1101');
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
  await app.close();
});

async function open(
  options: BrowserContextOptions = { locale: 'en-GB' },
  script?: () => void,
): Promise<Page> {
  const browser = await connectToChromium();
  const context = await browser.newContext(options);
  const page = await context.newPage();
  pages.push(page);
  if (script) await page.addInitScript(script);
  await page.goto(app.url);
  return page;
}

const askFor = (page: Page, code: string) => page.locator(`[data-code="${code}"]`).click();
const getHelp = (page: Page) => page.locator('#help');
const readTitle = (page: Page) => getHelp(page).locator('h2').textContent();

describe('the example app', () => {
  it.each([
    ['en-GB', 'Return late', 'en'],
    ['zh-CN', '退件还没到', 'zh-CN'],
  ])('in %s shows the article of a code in that language', async (locale, title, lang) => {
    const page = await open({ locale });
    await askFor(page, 'RE-1101');
    expect(await readTitle(page)).toBe(title);
    expect(await getHelp(page).locator('article').getAttribute('lang')).toBe(lang);
    expect(await getHelp(page).locator('> a').getAttribute('href')).toBe(
      `${host.site}go/RE-1101/?lang=${lang}`,
    );
  });

  it('follows links between articles, and marks links to another language', async () => {
    const page = await open();
    await askFor(page, 'RE-1101');
    await getHelp(page).locator('[data-article]').click();
    await getHelp(page).getByText('要多久', { exact: true }).first().waitFor();
    expect(await getHelp(page).textContent()).toContain('not available in English yet');
    expect(await getHelp(page).locator('article').getAttribute('lang')).toBe('zh-CN');
  });

  it('shows suggestions for an unknown code', async () => {
    const page = await open();
    await askFor(page, 'XYZ-999');
    const buttons = getHelp(page).locator('button');
    await buttons.first().waitFor();
    expect(await buttons.allTextContents()).toEqual(['Check first', 'Return late']);
    await buttons.first().click();
    expect(await readTitle(page)).toBe('Check first');
  });

  it('shows cached articles if the help centre is unreachable', async () => {
    const page = await open();
    await askFor(page, 'RE-1101');
    expect(await readTitle(page)).toBe('Return late');
    host.mood = 'cut off';
    await page.reload();
    await askFor(page, 'RE-1101');
    await getHelp(page).locator('.stale').waitFor();
    expect(await readTitle(page)).toBe('Return late');
  });

  it('says what to do without a cache', async () => {
    host.mood = 'portal';
    const page = await open();
    await askFor(page, 'RE-1101');
    await getHelp(page).getByText('Check your connection').waitFor();
  });

  it('works without storage', async () => {
    const page = await open({ locale: 'en-GB' }, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await askFor(page, 'RE-1101');
    expect(await readTitle(page)).toBe('Return late');
  });

  it('runs no scripts of an article', async () => {
    const page = await open();
    await askFor(page, 'RE-1101');
    await getHelp(page).locator('img').waitFor({ state: 'attached' });
    expect(await page.title()).toBe('App (example)');
  });

  it.each(['light', 'dark'] as const)('is accessible on a phone in %s', async (colorScheme) => {
    const viewport = { width: 320, height: 640 };
    const page = await open({ locale: 'zh-CN', colorScheme, viewport });
    await askFor(page, 'XYZ-999');
    await getHelp(page).locator('button').first().waitFor();
    await page.evaluate(axeCore.source);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(violations).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});
