import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getDraft,
  getStatus,
  getText,
  openForm as openCaseForm,
  showForm,
} from '../support/case-form.ts';

const site = useBrowserSite('real');

const draftKey = 'help:case-draft';

const openForm = (context: BrowserContext, path = 'en/return-delayed/') =>
  openCaseForm(context, site.url + path);

const refuseStorage = (): void => {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
};

describe('a draft', () => {
  it('survives a reload and another article, and is cleared', async () => {
    const context = await site.createContext();
    const page = await openForm(context);
    await page.getByLabel('Weight', { exact: true }).fill('100.00');
    await page.getByLabel('Screenshot of what you see').check();
    await page.reload();
    await showForm(page);
    expect(await page.getByLabel('Weight', { exact: true }).inputValue()).toBe('100.00');
    expect(await page.getByLabel('Screenshot of what you see').isChecked()).toBe(true);
    const other = await openForm(context, 'zh/parcel-pending/');
    expect(await getText(other)).toContain('重量：100.00\n');
    await other.getByRole('button', { name: '清空并删除草稿' }).click();
    expect(await other.getByLabel('重量', { exact: true }).inputValue()).toBe('');
    expect(await getText(other)).not.toContain('100.00');
    expect(await getStatus(other).innerText()).toContain('已清空');
    expect(await getDraft(other)).toBeNull();
  });

  it('expires after seven days', async () => {
    const context = await site.createContext();
    await context.addInitScript(
      ([key = '', draft = '']) => localStorage.setItem(key, draft),
      [
        draftKey,
        JSON.stringify({ saved: Date.now() - 7 * 86_400_000 - 1, values: { weight: '1' } }),
      ],
    );
    const page = await openForm(context);
    expect(await page.getByLabel('Weight', { exact: true }).inputValue()).toBe('');
    expect(await getDraft(page)).toBeNull();
  });

  it('is not stored without storage, and the form says so and works', async () => {
    const context = await site.createContext();
    await context.addInitScript(refuseStorage);
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    const page = await openForm(context);
    await page.getByLabel('Weight', { exact: true }).fill('100.00');
    expect(await getText(page)).toContain('Weight: 100.00\n');
    expect(await page.locator('.help-form-case').innerText()).toContain('can’t keep a draft');
    expect(errors).toEqual([]);
  });

  it('keeps the fields of another article, and has the age of its last change', async () => {
    const context = await site.createContext();
    const page = await openForm(context);
    await page.getByLabel('Tracking number').fill('20261120-77');
    const draft = await getDraft(page);
    const other = await openForm(context, 'en/account-locked/');
    expect(await getDraft(other)).toBe(draft);
    await other.getByLabel('E-mail address of your account').fill('a@b.example');
    await page.reload();
    await showForm(page);
    expect(await page.getByLabel('Tracking number').inputValue()).toBe('20261120-77');
    await page.getByRole('button', { name: 'Clear and delete the draft' }).click();
    expect(await getDraft(page)).toBeNull();
  });

  it('is the same in two tabs: nothing is lost, and cleared fields stay cleared', async () => {
    const context = await site.createContext();
    const first = await openForm(context);
    const second = await openForm(context);
    const story = (page: typeof first) => page.getByLabel('What happened, in your own words');
    await story(first).fill('I waited.');
    await expect.poll(() => story(second).inputValue()).toBe('I waited.');
    await second.getByLabel('Weight', { exact: true }).fill('100.00');
    expect(await getDraft(second)).toContain('I waited.');
    expect(await getText(second)).toContain('I waited.');
    await second.getByRole('button', { name: 'Clear and delete the draft' }).click();
    await expect.poll(() => story(first).inputValue()).toBe('');
    await first.getByLabel('Weight', { exact: true }).fill('5');
    expect(await getDraft(first)).not.toContain('I waited.');
  });

  it('that was cleared is also removed from a page in the back-forward cache', async () => {
    const page = await openForm(await site.createContext());
    await page.getByLabel('Weight', { exact: true }).fill('100.00');
    await page.evaluate((key) => {
      localStorage.removeItem(key);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, draftKey);
    expect(await page.getByLabel('Weight', { exact: true }).inputValue()).toBe('');
    expect(await getText(page)).not.toContain('100.00');
  });

  it('that exceeds the storage quota stays in the form', async () => {
    const context = await site.createContext();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const page = await openForm(context);
    await page.getByLabel('Weight', { exact: true }).fill('100.00');
    expect(await page.locator('.help-form-case').innerText()).toContain('can’t keep a draft');
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    expect(await page.getByLabel('Weight', { exact: true }).inputValue()).toBe('100.00');
  });
});

it('says of a text that it is copied until it changes', async () => {
  const page = await openForm(
    await site.createContext({ permissions: ['clipboard-read', 'clipboard-write'] }),
  );
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => getStatus(page).innerText()).toContain('Copied.');
  await page.getByLabel('Weight', { exact: true }).fill('100.00');
  expect(await getStatus(page).innerText()).toBe('');
});
