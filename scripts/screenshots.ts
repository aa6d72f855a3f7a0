import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listArticles, listSitePages, type BuiltSite } from '../bench/support/built-site.ts';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { startServer } from '../src/cli/static-server.ts';
import { readBuildSettings } from '../src/content-model/build-settings.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { launchChromium } from '../tests/support/chromium.ts';

const schemes = ['light', 'dark'] as const;
const widths = [390, 1280] as const;

/** Returns the paths of the first page of each kind, of articles the first of each kind, and of the 404 page. */
function listPaths(site: BuiltSite): string[] {
  const all = listSitePages(site);
  const own = localeIds.flatMap((locale) => {
    const pages = all.filter((page) => page.locale === locale);
    const articles = Map.groupBy(listArticles(site, locale), ({ kind }) => kind);
    return [
      ...Map.groupBy(pages, ({ kind }) => kind)
        .values()
        .flatMap(([first]) => (first ? [first.path] : [])),
      ...articles
        .values()
        .flatMap(([first]) => (first ? [first.hrefs.article.slice(site.base.length)] : [])),
    ];
  });
  return [...new Set(own), 'not-there/'];
}

/** Takes the pictures whose name holds a text, all for an empty one. */
async function takePictures(
  { url, paths }: { readonly url: string; readonly paths: readonly string[] },
  out: string,
  part: string,
): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const colorScheme of schemes) {
      for (const width of widths) {
        const viewport = { width, height: width === 390 ? 844 : 900 };
        const page = await browser.newPage({ viewport, colorScheme });
        for (const path of paths) {
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
        const paths = listPaths({ directory: resolve(out), base });
        await takePictures({ url: server.url, paths }, pictures, part);
      } finally {
        await server.close();
      }
      console.log(`Pictures in ${pictures}`);
      return 0;
    },
  }),
);
