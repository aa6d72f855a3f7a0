import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readQueries } from '../../bench/search/queries.ts';
import { openSearchOf } from '../../src/cli/open-search.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { isTroubleshooting } from '../../src/content-model/articles/article.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { launchChromium } from '../support/chromium.ts';
import { findBelowFold } from '../support/first-screen.ts';
import { expectWholeExcerpts } from '../support/excerpts.ts';
import { expectLightFirstViews } from '../support/first-view.ts';
import { expectRightAnswers } from '../support/golden-queries.ts';
import { root } from '../support/project.ts';
import { commandEnvironment, runBuild } from '../support/sites.ts';

/** What is true of the product in `content/` and `src/site/`, whichever it is. */
const content = join(root, 'content');
const out = join(root, '.cache/content-site');

beforeAll(async () => {
  const site = { content, base: '/', origin: 'https://help.test', pdf: false, pictures: false };
  const { exitCode, output } = await runBuild(site, out, root);
  expect(exitCode, output).toBe(0);
});

it.each(['check-content', 'check-site'])('has no findings of %s', (command) => {
  const { stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, '--json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...commandEnvironment, HELP_CONTENT: content, HELP_OUT: out },
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([]);
});

it('has light first views', () => expectLightFirstViews(out));

describe('the first screen of a phone', () => {
  it.each(localeIds)('has the answer, the times and the way to support in %s', async (locale) => {
    const { catalogue, links } = openSite(out);
    const problems = catalogue.all.filter(
      (article) => article.locale === locale && isTroubleshooting(article),
    );
    const server = await startServer({ directory: out, base: '/', port: 0 });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      for (const { id } of problems) {
        await page.goto(server.url + links.article(locale, id).slice(1));
        expect(await findBelowFold(page), `${locale}/${id}`).toEqual([]);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

const queries = join(content, 'queries');

describe.runIf(existsSync(queries))('the golden queries', () => {
  it('name existing articles', () => {
    const { catalogue } = openSite(out);
    const golden = readQueries(queries);
    const unknown = localeIds.flatMap((locale) =>
      golden[locale]
        .filter(({ topic }) => !catalogue.find(locale, topic))
        .map(({ query, topic }) => `${locale}: ${query} (${topic})`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(localeIds)('lead to the right article in %s', async (locale) => {
    const search = await openSearchOf(out);
    await expectRightAnswers(readQueries(queries)[locale], async (query) => {
      const { results } = await search({ query, locale, limit: 10 });
      return results.map(({ id }) => id);
    });
  });

  it.each(localeIds)('without an answer are recognised in %s', async (locale) => {
    const search = await openSearchOf(out);
    const file = join(queries, `${locale}.unanswerable.tsv`);
    const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const answers = await Promise.all(lines.map((query) => search({ query, locale, limit: 1 })));
    const wrong = lines.filter((_, index) => answers[index]?.confidence === 'sure');
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.4 * lines.length);
  });

  it.each(localeIds)('get whole sentences as excerpts in %s', async (locale) => {
    const search = await openSearchOf(out);
    const golden = readQueries(queries)[locale].map(({ query }) => query);
    await expectWholeExcerpts(out, locale, { search, queries: golden });
  });
});
