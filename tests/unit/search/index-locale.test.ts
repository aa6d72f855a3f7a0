import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/content-model/list-files.ts';
import { localeIds, type Locale } from '../../../src/i18n/locales.ts';
import { indexLocale, type IndexedArticle } from '../../../src/search/index/index-locale.ts';
import { createArticle, createGuideInput } from '../../support/articles.ts';

const words = ['refused 拒收', 'missing 没到', 'stolen 被偷', 'damaged 压坏'];

const createIndexed = (locale: Locale): IndexedArticle[] =>
  words.map((word, index) => {
    const id = `parcel-${index}`;
    const phrases = [`my parcel is ${word}`, `寄件${word}怎么办`, `${word} again`];
    const article = createArticle(
      locale,
      id,
      createGuideInput({ title: `Parcel ${word}`, phrases }),
    );
    const { category, title, summary } = article;
    return {
      article,
      source: { locale, id, href: `/${locale}/${id}/`, category, title, summary, lines: phrases },
      tree: '{"type":"root","children":[]}',
    };
  });

/** Indexes the same articles in a new folder and returns the bytes of each file, by path. */
async function readIndex(locale: Locale): Promise<Record<string, string>> {
  const target = mkdtempSync(join(tmpdir(), 'help-index-'));
  const files = await indexLocale({ locale, articles: createIndexed(locale), target });
  const bytes = listFiles(target).map((path) => [
    path,
    readFileSync(join(target, path)).toString('base64'),
  ]);
  return { ...(Object.fromEntries(bytes) as Record<string, string>), entry: JSON.stringify(files) };
}

describe('the index of a language', () => {
  it.each(localeIds)('has the same names and bytes in every build: %s', async (locale) => {
    const index = await readIndex(locale);
    expect(Object.keys(index).length).toBeGreaterThan(5);
    expect(await readIndex(locale)).toEqual(index);
  });

  it('replaces an index, and removes what is not of it', async () => {
    const target = mkdtempSync(join(tmpdir(), 'help-index-'));
    const articles = createIndexed('en');
    await indexLocale({ locale: 'en', articles: articles.slice(1), target });
    const before = listFiles(target);
    mkdirSync(join(target, 'a/b'), { recursive: true });
    writeFileSync(join(target, 'a/b/c'), '');
    await indexLocale({ locale: 'en', articles, target });
    const after = listFiles(target);
    expect(after).toEqual(Object.keys(await readIndex('en')).filter((path) => path !== 'entry'));
    expect(after).not.toEqual(before);
    expect(readdirSync(target)).not.toContain('a');
  });
});
