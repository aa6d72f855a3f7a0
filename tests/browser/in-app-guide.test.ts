import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { startHost, type HostSite } from '../support/host-site.ts';
import { root } from '../support/project.ts';
import { getSuggestions } from '../support/widget.ts';

const site = useBrowserSite('real');

/** What the docs have as an example, and what this site has in its place. */
const examples = (): readonly (readonly [string, string])[] => [
  ['https://help.test', new URL(site.url).origin],
  ['SND-101', 'RE-1101'],
  ['no-sound', 'return-delayed'],
];

const listHtml = (file: string): string[] =>
  [...readFileSync(join(root, 'docs', file), 'utf8').matchAll(/^```html\n([^]*?)^```$/gm)].map(
    ([, code = '']) => code,
  );

const hosts: HostSite[] = [];
afterAll(() => Promise.all(hosts.map((host) => host.close())));

/** Opens a page on another origin with a snippet, in which this site replaces the documented address. */
async function openSnippet(code: string): Promise<Page> {
  const own = examples().reduce((text, [from, to]) => text.replaceAll(from, to), code);
  const host = await startHost(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><body>${own}</body></html>`,
  );
  hosts.push(host);
  const context = await site.createContext();
  const page = await context.newPage();
  await page.goto(host.url);
  return page;
}

const [frame = '', widget = ''] = listHtml('in-app.md');

describe.each([
  ['in-app.md', frame],
  ['embed.md', listHtml('embed.md')[0] ?? ''],
])('the frame of docs/%s', (_, code) => {
  it('grows with its article, whose question is shown because a host is connected', async () => {
    const page = await openSnippet(code);
    const embedded = page.frameLocator('iframe');
    await embedded.getByRole('button', { name: 'Yes, solved' }).waitFor();
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
      .toBeGreaterThan(1000);
  });
});

it('the frame of docs/in-app.md opens support with the code', async () => {
  const page = await openSnippet(frame);
  await page.frameLocator('iframe').getByRole('button', { name: 'Contact support' }).click();
  await page.waitForURL('**/support?code=RE-1101');
});

it('the widget of docs/in-app.md opens with suggestions', async () => {
  const page = await openSnippet(widget);
  await page.locator('help-widget .launcher').click();
  const first = getSuggestions(page).first();
  await first.waitFor();
  expect(await first.innerText()).toContain('Return hasn’t arrived yet');
});
