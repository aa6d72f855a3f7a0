import { text } from 'node:stream/consumers';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolationsInColours } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';
import { getDraft, getStatus, getText, openForm as openCaseForm } from '../support/case-form.ts';
import { phone } from '../support/first-screen.ts';

const site = useBrowserSite('real');

const options = {
  timezoneId: 'Asia/Shanghai',
  locale: 'zh-CN',
  permissions: ['clipboard-read', 'clipboard-write'],
};

const openForm = (context: BrowserContext, path = 'en/return-delayed/') =>
  openCaseForm(context, site.url + path);

describe('the text', () => {
  it('contains the input, and is copied', async () => {
    const page = await openForm(await site.createContext(options));
    await page.getByLabel('Tracking number').fill('20261120-77');
    await page.getByLabel('Date and time it happened').fill('20 November, 3 pm');
    await page.getByLabel('Screenshot of what you see').check();
    await page.getByLabel('What you have already tried').fill('Signed out\nand in');
    const expected = [
      'Case summary',
      'Problem: Return hasn’t arrived yet (RE-1101)',
      'Tracking number: 20261120-77',
      'Date and time it happened: 20 November, 3 pm (China Standard Time)',
      'What you have already tried:',
      'Signed out',
      'and in',
      'Ready to send: Screenshot of what you see',
      'Page: https://help.test/en/return-delayed/',
      'Language: English',
    ].join('\n');
    expect(await getText(page)).toBe(expected);
    await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
    await expect.poll(() => getStatus(page).innerText()).toContain('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
  });

  it('goes into a mail without a recipient, in Chinese', async () => {
    const page = await openForm(await site.createContext(options), 'zh/account-frozen/');
    const href = (await page.getByRole('link', { name: '写成邮件' }).getAttribute('href')) ?? '';
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname]).toEqual(['mailto:', '']);
    expect(searchParams.get('subject')).toMatch(/^问题说明：.+（SI-\d{4}）$/);
    expect(searchParams.get('body')?.split('\r\n')).toEqual((await getText(page)).split('\n'));
  });

  it('is copied if it is too long for a mail link', async () => {
    const page = await openForm(await site.createContext(options), 'zh/return-delayed/');
    await page.getByLabel('用你自己的话说说经过').fill('等了很久还是没有送到。'.repeat(40));
    const link = page.getByRole('link', { name: '写成邮件' });
    const href = (await link.getAttribute('href')) ?? '';
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(new URL(href).searchParams.get('body')).toBe('（请把复制好的内容粘贴在这里）');
    await link.evaluate((element) =>
      element.addEventListener('click', (event) => event.preventDefault()),
    );
    await link.click();
    await expect.poll(() => getStatus(page).innerText()).toContain('已经复制好');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await getText(page));
  });

  it('is saved as a file, under the page’s policy', async () => {
    const page = await openForm(await site.createContext(options));
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Posta-RE-1101.txt');
    expect(await text(await download.createReadStream())).toBe(
      `${(await getText(page)).replaceAll('\n', '\r\n')}\r\n`,
    );
  });

  it('is shared if the device supports it', async () => {
    const context = await site.createContext(options);
    await context.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => {
          Object.assign(window, { shared: data });
          return Promise.reject(new DOMException('closed', 'AbortError'));
        },
      });
    });
    const page = await openForm(context);
    await page.getByRole('button', { name: 'Share' }).click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(shared.text).toBe(await getText(page));
    // The reader has closed the share dialog: no failure.
    expect(await getStatus(page).innerText()).toBe('');
  });

  it('shows no failure if a double click shares twice', async () => {
    const context = await site.createContext(options);
    await context.addInitScript(() => {
      Object.assign(navigator, {
        share: () => Promise.reject(new DOMException('open', 'InvalidStateError')),
      });
    });
    const page = await openForm(context);
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await getStatus(page).innerText()).toBe('');
  });

  it('is selected if the browser denies copying', async () => {
    const context = await site.createContext(options);
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.assign(document, { execCommand: () => false });
    });
    const page = await openForm(context);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => getStatus(page).innerText()).toContain('Select the text');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await getText(page));
  });

  it('contains the path through a flow, unless the reader omits it', async () => {
    const context = await site.createContext(options);
    await context.addInitScript(() =>
      sessionStorage.setItem(
        'help:solve-path',
        JSON.stringify([{ question: 'What is missing?', answer: '<b>A return</b>' }]),
      ),
    );
    const page = await openForm(context);
    expect(await getText(page)).toContain('1. What is missing? → <b>A return</b>\n');
    await page.getByLabel('Add my answers in the help centre').uncheck();
    expect(await getText(page)).not.toContain('What is missing?');
  });
});

it('reports pasted text that is too long for a field', async () => {
  const page = await openForm(await site.createContext(options));
  const story = page.getByLabel('What happened, in your own words');
  await story.fill('x'.repeat(1999));
  const warning = page.locator('#case-what-happened-note');
  expect(await warning.innerText()).toBe('');
  await page.evaluate(() => navigator.clipboard.writeText('y'.repeat(100_000)));
  await story.press('End');
  await story.press('Control+v');
  await expect.poll(() => warning.innerText()).toContain('room for 2000 characters');
  expect((await story.inputValue()).length).toBe(2000);
});

it.each(['Copy', 'Write an email'])('%s has an edge in a reader’s own colours', async (name) => {
  const page = await openForm(await site.createContext({ ...options, forcedColors: 'active' }));
  const [edge, ground] = await page
    .locator('.help-form-case')
    .getByText(name, { exact: true })
    .evaluate((button) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(button);
      const { backgroundColor } = getComputedStyle(document.body);
      return [`${borderTopWidth} ${borderTopColor}`, `1px ${backgroundColor}`];
    });
  expect(edge).toMatch(/^1px /);
  expect(edge).not.toBe(ground);
});

describe('secrets', () => {
  it.each([
    [
      'en/return-delayed/',
      'What happened, in your own words',
      'This looks like a password',
      'full card number',
    ],
    ['zh/return-delayed/', '用你自己的话说说经过', '像是写了密码', '完整卡号'],
  ])('on %s are hidden, with a warning', async (path, label, password, card) => {
    const page = await openForm(await site.createContext(options), path);
    await page.getByLabel(label).fill('密码：abc123，卡号4111 1111 1111 1111');
    const note = await page.getByLabel(label).getAttribute('aria-describedby');
    const warning = await page.locator(`[id="${note?.split(' ')[1]}"]`).innerText();
    expect(warning).toContain(password);
    expect(warning).toContain(card);
    expect(await getText(page)).toContain('密码：••••，卡号•••• 1111\n');
    expect(await getDraft(page)).not.toMatch(/abc123|4111 /);
    await page.getByLabel(label).fill('没事了');
    expect(await page.locator(`[id="${note?.split(' ')[1]}"]`).innerText()).toBe('');
  });

  it('that may be a tracking number are kept, with a warning', async () => {
    const page = await openForm(await site.createContext(options));
    await page.getByLabel('Tracking number').fill('4111111111111111');
    expect(await page.locator('.help-form-error').first().innerText()).toContain(
      'any other number can stay',
    );
    expect(await getText(page)).toContain('Tracking number: 4111111111111111\n');
  });
});

it('requests only its own files, and Enter submits nothing', async () => {
  const page = await openForm(await site.createContext(options));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Weight', { exact: true }).fill('100.00');
  await page.getByLabel('Weight', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => getStatus(page).innerText()).not.toBe('');
  expect(asked).toEqual([]);
  expect(page.url()).toBe(`${site.url}en/return-delayed/`);
});

it('is on every article with support channels, with fields for its evidence', async () => {
  const page = await openForm(await site.createContext(options), 'en/parcel-not-mine/');
  const labels = await page.locator('.help-form-case label').allInnerTexts();
  expect(labels).toEqual([
    'Tracking number',
    'Weight',
    'Date and time it happened',
    'E-mail address of your account',
    'Your recent parcels',
    'What you have already tried',
    'What happened, in your own words',
    'Screenshot of what you see',
  ]);
});

it('has the button that copies in sight on a phone while the first fields are filled in', async () => {
  const page = await openForm(await site.createContext({ ...options, viewport: phone }));
  await page.locator('.help-form-case input').first().focus();
  const button = page.getByRole('button', { name: 'Copy', exact: true });
  // The page scrolls smoothly.
  await expect
    .poll(() => button.evaluate((element) => element.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(phone.height);
});

it('prints as its text, without the fields', async () => {
  const page = await openForm(await site.createContext(options));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.case-text').isVisible()).toBe(true);
  expect(
    await page
      .locator('.help-form-case form, .case-copy, .help-form-case .help-form-buttons')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).display)),
  ).toEqual(['none', 'none', 'none']);
  expect(await page.locator('[data-form=waiting]').isVisible()).toBe(false);
});

describe('without scripts', () => {
  it.each(['zh', 'en'])(
    'the sheet to print is linked in %s, and the form is not offered',
    async (locale) => {
      const page = await site.open(`${locale}/return-delayed/`, { javaScriptEnabled: false });
      expect(await page.locator('.help-form-case').isVisible()).toBe(false);
      const sheet = page.locator(`.guides a[href="/${locale}/prepare-evidence/"]`);
      await sheet.click();
      await page.emulateMedia({ media: 'print' });
      const rows = await page
        .locator('td:empty')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().height));
      expect(rows.length).toBeGreaterThan(10);
      expect(Math.min(...rows)).toBeGreaterThan(40);
    },
  );
});

it.each(['zh', 'en'])('the form in %s has no violation, light or dark', async (locale) => {
  const context = await site.createContext({ ...options, bypassCSP: true });
  const page = await openForm(context, `${locale}/return-delayed/`);
  await page.locator('#case-what-happened').fill('密码：abc123');
  await page.locator('#case-tracking-number').fill('4111111111111111');
  expect(await findViolationsInColours(page)).toEqual([]);
});

it('has targets for fingers on a narrow phone, and nothing wider than it', async () => {
  const page = await openForm(
    await site.createContext({ ...options, viewport: { width: 320, height: 640 } }),
  );
  await page.locator('#case-what-happened').fill('x'.repeat(300));
  const heights = await page
    .locator(
      '.help-form-case :is(summary, button, .button, .help-form-tick, input[type=text], textarea)',
    )
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
