import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { startServer } from '../src/cli/static-server.ts';
import { readBuildSettings } from '../src/content-model/build-settings.ts';
import { localeIds } from '../src/i18n/locales.ts';
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

const pages = [
  ...localeIds.flatMap((locale) => paths.map((path) => `${locale}/${path}`)),
  'not-there/',
];

/** Takes the pictures whose name holds a text, all for an empty one. */
async function takePictures(url: string, out: string, part: string): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const colorScheme of schemes) {
      for (const width of widths) {
        const viewport = { width, height: width === 390 ? 844 : 900 };
        const page = await browser.newPage({ viewport, colorScheme });
        for (const path of pages) {
          const name = `${path.replace(/\/$/, '').replaceAll('/', '-')}-${colorScheme}-${width}.png`;
          if (!name.includes(part)) continue;
          await page.goto(url + path);
          await page.screenshot({ path: join(out, name), fullPage: true });
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

await run(
  createCommand({
    usage: `node scripts/node24.js scripts/screenshots.ts [PART]

Takes pictures of every kind of page of a built site, in both languages, both colour schemes, on a phone and
on a desktop, into .cache/screenshots/. PART is a part of the pictures' names: en-search, dark, 390.
Exit codes: 0 taken, 2 could not run.`,
    takesWords: true,
    run: async (_, [part = '']) => {
      const { out, base } = readBuildSettings();
      if (!existsSync(out)) {
        console.error(`${out}/ does not exist.\n→ Run \`npm run build\` first.`);
        return 2;
      }
      const pictures = resolve('.cache/screenshots');
      mkdirSync(pictures, { recursive: true });
      const server = await startServer({ directory: resolve(out), base, port: 0 });
      try {
        await takePictures(server.url, pictures, part);
      } finally {
        await server.close();
      }
      console.log(`Pictures in ${pictures}`);
      return 0;
    },
  }),
);
