import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from '../bench/support/built-site.ts';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { startServer } from '../src/cli/static-server.ts';
import { readBuildSettings } from '../src/content-model/build-settings.ts';
import { localeIds, type Locale } from '../src/i18n/locales.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { writeComparisons } from './screenshots/compare.ts';
import { listKinds, type Kind } from './screenshots/list-kinds.ts';
import { runAll, schemes, takeShot, toPath, widths } from './screenshots/take-pictures.ts';

type Kinds = ReadonlyMap<Locale, readonly Kind[]>;

const listAllKinds = (site: BuiltSite): Kinds =>
  new Map(localeIds.map((locale) => [locale, listKinds(site, locale)]));

/** Takes the pictures whose names hold a text and returns what could not be taken. */
async function takeAll(
  browser: Browser,
  { url, kinds, part }: { url: string; kinds: Kinds; part: string },
  out: string,
): Promise<string[]> {
  const failed: string[] = [];
  const shots = [...kinds].flatMap(([locale, all]) =>
    all.flatMap((kind) =>
      schemes.map((scheme) => ({
        kind,
        locale,
        scheme,
        widths: widths.filter((width) =>
          `${kind.name}-${locale}-${scheme}-${width}`.includes(part),
        ),
      })),
    ),
  );
  await runAll(
    shots.filter((shot) => shot.widths.length > 0),
    async (shot) => {
      const { kind, locale, scheme } = shot;
      try {
        for (const [width, picture] of await takeShot(browser, url, shot))
          await writeFile(toPath(out, kind.name, locale, scheme, width), picture);
      } catch (error) {
        failed.push(`${kind.name} in ${locale}, ${scheme}: ${(error as Error).message}`);
      }
    },
  );
  return failed;
}

await run(
  createCommand({
    usage: `npm run screenshots -- [PART] [--dist DIR] [--out DIR] [--before DIR]

Takes pictures of every kind of page of a built site, in every language, on five widths and in both colour schemes.
PART is a part of their names, such as home, search-unsure-zh, dark or light-390.

  --dist DIR     the built site (default: that of the settings, dist)
  --out DIR      where the pictures are written (default: .cache/screenshots)
  --before DIR   writes the main pages into docs/pictures instead, side by side with those of an older built site
Exit codes: 0 taken, 1 some could not be taken, 2 could not run.`,
    takesWords: true,
    options: {
      dist: { type: 'string' },
      out: { type: 'string', default: '.cache/screenshots' },
      before: { type: 'string' },
    },
    run: async ({ dist, out, before }, [part = '']) => {
      const { out: built, base } = readBuildSettings();
      const site = { directory: resolve(dist ?? built), base };
      for (const directory of [site.directory, before ?? site.directory]) {
        if (existsSync(directory)) continue;
        console.error(`${directory} does not exist.\n→ Run \`npm run build\` first.`);
        return 2;
      }
      const server = await startServer({ ...site, port: 0 });
      const browser = await launchChromium();
      try {
        const kinds = listAllKinds(site);
        if (before !== undefined) {
          const old = await startServer({ directory: resolve(before), base, port: 0 });
          const comparison = { before: old.url, after: server.url, kinds };
          const written = await writeComparisons(browser, comparison, 'docs/pictures');
          await old.close();
          console.log(written.join('\n'));
          return 0;
        }
        const failed = await takeAll(browser, { url: server.url, kinds, part }, resolve(out));
        for (const line of failed) console.error(line);
        console.log(`Pictures in ${resolve(out)}`);
        return failed.length > 0 ? 1 : 0;
      } finally {
        await browser.close();
        await server.close();
      }
    },
  }),
);
