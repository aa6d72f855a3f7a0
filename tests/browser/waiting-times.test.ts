import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolationsInColours } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');

const options = { timezoneId: 'Asia/Shanghai', locale: 'zh-CN' } as const;

interface Where {
  readonly path: string;
  readonly now?: string;
  readonly timezoneId?: string;
  readonly locale?: string;
}

/** Opens a page at a fixed time, and the form on it. */
async function openForm({ path, now = '2026-11-23T16:30+08:00', ...reader }: Where): Promise<Page> {
  const context = await site.createContext({ ...options, ...reader });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(now));
  await page.goto(site.url + path);
  await page.locator('[data-form=waiting] summary').click();
  await page.locator('.help-form-form').waitFor();
  return page;
}

const getAnswer = (page: Page) => page.locator('.help-form-box [role=status]');

async function enter(page: Page, date: string, time: string): Promise<string> {
  await page.locator('.help-form-buttons button').last().press('Enter');
  await page.locator('input[type=date]').fill(date);
  await page.locator('input[type=time]').fill(time);
  await page.locator('.help-form-form [type=submit]').press('Enter');
  return getAnswer(page).innerText();
}

describe('a waiting time', () => {
  it.each([
    // Made on a Sunday: the usual time ends on Wednesday, 48 hours on Tuesday.
    [
      'zh/return-delayed/',
      '2026-11-22',
      '16:31',
      'usual',
      [
        '还在通常的时间之内',
        '2026年11月25日星期三 23:59',
        '2026年11月24日星期二 16:31',
        '中国标准时间',
      ],
    ],
    [
      'zh/return-delayed/',
      '2026-11-20',
      '18:05',
      'contact',
      ['该联系客服了', '仍有可能', '2026年11月22日星期日 18:05'],
    ],
    [
      'en/return-delayed/',
      '2026-11-20',
      '18:05',
      'contact',
      ['It’s time to contact support', '22 November 2026 at 18:05', 'China Standard Time'],
    ],
    [
      'en/parcel-pending/',
      '2026-11-23',
      '10:00',
      'usual',
      ['within the usual time', '24 November 2026 at 10:00'],
    ],
    [
      'en/parcel-pending/',
      '2026-11-22',
      '',
      'usual',
      ['23 November 2026 at 23:59', 'we count from the end of that day'],
    ],
  ])('%s, made on %s at %s, is %s', async (path, date, time, standing, said) => {
    const page = await openForm({ path });
    const answer = await enter(page, date, time);
    for (const text of said) expect(answer).toContain(text);
    expect(await page.locator('.help-form-answer').getAttribute('data-standing')).toBe(standing);
  });

  it('is in the time zone of the reader, and counts days in China', async () => {
    const page = await openForm({ path: 'en/return-delayed/', timezoneId: 'America/New_York' });
    const answer = await enter(page, '2026-11-22', '20:00');
    expect(answer).toContain('26 November 2026 at 10:59');
    expect(answer).toContain('Eastern Standard Time');
    expect(answer).toContain('by the date in China Standard Time');
  });

  it('includes the Spring Festival, and says so for years without holidays', async () => {
    const page = await openForm({ path: 'zh/return-delayed/', now: '2026-02-13T12:00+08:00' });
    const festival = await enter(page, '2026-02-13', '10:00');
    expect(festival).toContain('2026年2月25日星期三 23:59');
    expect(festival).not.toContain('这里只有');
    const later = await openForm({ path: 'zh/return-delayed/', now: '2026-12-31T12:00+08:00' });
    expect(await enter(later, '2026-12-30', '10:00')).toContain(
      '这里只有2024年到2026年的节假日安排',
    );
  });

  it('is Gregorian and in Latin digits on a device with another calendar', async () => {
    const page = await openForm({
      path: 'en/parcel-pending/',
      locale: 'ar-SA-u-ca-islamic-nu-arab',
    });
    expect(await enter(page, '2026-11-23', '10:00')).toContain('24 November 2026 at 10:00');
  });

  it.each([
    ['Today', '2026-11-23', 'usual'],
    ['Yesterday', '2026-11-22', 'usual'],
    ['2 days ago', '2026-11-21', 'contact'],
    ['3 days ago', '2026-11-20', 'contact'],
  ])('is worked out with one press of “%s”', async (name, date, standing) => {
    const page = await openForm({ path: 'en/parcel-pending/' });
    const field = page.locator('input[type=date]');
    expect(await field.isVisible()).toBe(false);
    const button = page.getByRole('button', { name });
    await button.press('Enter');
    expect(await field.inputValue()).toBe(date);
    expect(await field.isVisible()).toBe(false);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.help-form-answer').getAttribute('data-standing')).toBe(standing);
  });

  it('has the time from which to contact support first, and hides the general rules', async () => {
    const page = await openForm({ path: 'en/return-delayed/' });
    expect(await page.getByText('By the day of the week').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Today' }).press('Enter');
    const lines = (await page.locator('.help-form-answer').innerText()).split('\n');
    expect(lines[0]).toBe('If it hasn’t arrived, contact support from');
    expect(lines[1]).toContain('25 November 2026 at 16:30');
    expect(await page.getByText('By the day of the week').isVisible()).toBe(false);
  });

  it('links to support if it is late', async () => {
    const page = await openForm({ path: 'en/return-delayed/' });
    await enter(page, '2026-11-10', '10:00');
    await page.locator('.help-form-answer a').click();
    expect(new URL(page.url()).hash).toBe('#contact-support');
    expect(await page.locator('#contact-support').isVisible()).toBe(true);
  });
});

describe('invalid input', () => {
  it.each([
    ['zh/parcel-pending/', '', '', '先选是哪一天'],
    ['en/parcel-pending/', '', '', 'Choose a day first'],
    ['en/parcel-pending/', '2026-11-24', '', 'in the future'],
    ['zh/parcel-pending/', '1999-11-24', '10:00', '这个日期太早了'],
  ])('%s says what is wrong with %o %o', async (path, date, time, said) => {
    const page = await openForm({ path });
    expect(await enter(page, date, time)).toBe('');
    const field = page.locator('input[type=date]');
    expect(await page.locator('input[type=time]').getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('.help-form-box [role=alert]').innerText()).toContain(said);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    const described = await field.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).innerText()).toContain(said);
    expect(await enter(page, '2026-11-23', '10:00')).not.toBe('');
    expect(await page.locator('.help-form-box [role=alert]').innerText()).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  });
});

it('keeps its entry for the session alone, and requests only its own files', async () => {
  const page = await openForm({ path: 'en/return-delayed/' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await enter(page, '2026-11-20', '18:05');
  expect(await page.evaluate(() => [localStorage.length, { ...sessionStorage }])).toEqual([
    0,
    { 'help:waiting-entry': '{"date":"2026-11-20","time":"18:05"}' },
  ]);
  expect(asked).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

describe('without scripts', () => {
  it.each([
    [
      'en/return-delayed/',
      'the same time of day, 2 days after',
      [
        'Thursday',
        'Friday',
        'Monday of the next week',
        'Tuesday of the next week',
        ...Array<string>(3).fill('Wednesday of the next week'),
      ],
    ],
    [
      'zh/return-delayed/',
      '2天后的同一时间',
      ['当周周四', '当周周五', '下周一', '下周二', '下周三', '下周三', '下周三'],
    ],
    ['en/parcel-pending/', 'the same time the next day', []],
  ])('%s has it by hand', async (path, rule, days) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const details = page.locator('[data-form=waiting]');
    await details.locator('summary').click();
    expect(await details.innerText()).toContain(rule);
    expect(await details.locator('td').allInnerTexts()).toEqual(days);
    expect(await page.locator('.help-form-form').count()).toBe(0);
  });

  it.each(['en/account-frozen/', 'en/parcel-paid-not-sent/', 'en/self-check/'])(
    '%s has none: there is nothing to wait for',
    async (path) => {
      const page = await site.open(path);
      expect(await page.locator('[data-form=waiting]').count()).toBe(0);
    },
  );
});

it('keeps the table if the script cannot be loaded, says so, and tries again', async () => {
  const context = await site.createContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const script = /_astro\/waiting-/;
  await page.route(script, (route) => route.abort());
  await page.goto(`${site.url}en/return-delayed/`);
  const opener = page.locator('.help-form-box').first();
  await opener.locator('summary').click();
  const reload = opener.getByRole('link', { name: 'load this page again' });
  await reload.waitFor();
  expect(await reload.getAttribute('href')).toBe('/en/return-delayed/');
  expect(await opener.locator('table').isVisible()).toBe(true);
  await page.unroute(script);
  await opener.locator('summary').click();
  await opener.locator('summary').click();
  await opener.locator('.help-form-form').waitFor();
  expect(await reload.isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

it.each(['zh', 'en'])(
  'an answer and an error in %s have no violation, light or dark',
  async (locale) => {
    const context = await site.createContext({ ...options, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${site.url}${locale}/return-delayed/`);
    await page.locator('[data-form=waiting] summary').click();
    await page.locator('.help-form-form').waitFor();
    await enter(page, '2026-01-05', '10:00');
    expect(await findViolationsInColours(page)).toEqual([]);
    await enter(page, '', '');
    expect(await findViolationsInColours(page)).toEqual([]);
  },
);

it('has targets for fingers on a narrow phone, and nothing wider than it', async () => {
  const page = await openForm({ path: 'en/return-delayed/' });
  await page.setViewportSize({ width: 320, height: 640 });
  await enter(page, '2026-01-05', '10:00');
  const heights = await page
    .locator(
      '.help-form-box summary, .help-form-box button, .help-form-box input, .help-form-answer a',
    )
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
