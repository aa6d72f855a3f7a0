/**
 * Takes pictures of every kind of page in both languages, both colour schemes, on a phone and on a
 * desktop: `npm run screenshots`. They land in bench/out/screenshots/ for a person to look at.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localeIds } from '../src/i18n/locales.ts';
import { startServer } from '../src/cli/static-server.ts';
import { launchChromium } from '../tests/support/chromium.ts';

const paths = [
  '',
  'topics/deposits/',
  'withdrawal-delayed/',
  'self-check/',
  'processing-times/',
  'contact-support/',
  'search/',
  'solve/',
  'solve/withdrawal-not-arrived/',
  'solve/withdrawal-not-arrived/contact-now/',
];
const schemes = ['light', 'dark'] as const;
const widths = [390, 1280] as const;

const only = process.argv[2];
const out = resolve('bench/out/screenshots');
mkdirSync(out, { recursive: true });
const server = await startServer({ directory: resolve('dist'), base: '/', port: 0 });
const browser = await launchChromium();

const pages = [
  ...localeIds.flatMap((locale) => paths.map((path) => `${locale}/${path}`)),
  'not-there/',
];
for (const scheme of schemes) {
  for (const width of widths) {
    const page = await browser.newPage({
      viewport: { width, height: width === 390 ? 844 : 900 },
      colorScheme: scheme,
    });
    for (const path of pages) {
      const name = `${path.replace(/\/$/, '').replaceAll('/', '-')}-${scheme}-${width}.png`;
      if (only && !name.includes(only)) continue;
      await page.goto(server.url + path);
      await page.screenshot({ path: join(out, name), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
await server.close();
console.log(`Pictures in ${out}`);
