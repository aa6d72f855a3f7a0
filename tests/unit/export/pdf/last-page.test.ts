import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { openEngine, type Engine } from '../../../../src/export/pdf/engine.ts';
import { isWasteful, leastUsed, parseEnd } from '../../../../src/export/pdf/last-page.ts';
import { planArticles } from '../../../../src/export/pdf/plan-articles.ts';
import { openSources } from '../../../../src/export/pdf/sources.ts';
import { toLocal } from '../../../../src/i18n/local-text.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { Localised } from '../../../../src/languages/locale.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../../support/articles.ts';
import { createTinySite } from '../../../support/tiny-site.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});

const sentences: Localised = {
  zh: '先看一下记录里的状态，再和通知对照一遍，最后按页面上的提示一步一步来做。',
  en: 'Look at the state of the record first, compare it with the notice, then follow what the page says. ',
};

/** Returns a body of as many parts: paragraphs of several lines, with lists and headings between them. */
const writeBody = (locale: Locale, parts: number): string =>
  Array.from({ length: parts }, (_, index) => {
    const text = toLocal(sentences, locale).repeat(1 + (index % 4));
    if (index % 5 === 2) return `<h2 id="part-${index}">${index}</h2><p>${text}</p>`;
    if (index % 5 === 4) return `<ul><li>${text}</li><li>${text}</li></ul>`;
    return `<p>${text}</p>`;
  }).join('');

/** Heights of text above this are those of headings. */
const headingSize = 11.4;
const millimetre = 72 / 25.4;

/** The lines of a page between head and foot, from the top down. */
interface Line {
  readonly y: number;
  readonly size: number;
}

async function readPages(pdf: Uint8Array): Promise<Line[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items
      .flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ y: Number(item.transform[5]), size: item.height }]
          : [],
      )
      .filter(({ y }) => y > 20 * millimetre && y < (297 - 22) * millimetre)
      .sort((a, b) => b.y - a.y);
  });
  try {
    return await Promise.all(pages);
  } finally {
    await task.destroy();
  }
}

async function layOut(locale: Locale, parts: number, isProblem: boolean): Promise<Line[][]> {
  const input = isProblem ? createProblemInput() : createGuideInput();
  const article = createArticle(locale, 'long', input);
  const directory = createTinySite([{ article, body: writeBody(locale, parts) }]);
  const sources = openSources(openSite(directory), '');
  const [plan] = [...planArticles(sources, sources.site.catalogue.all)];
  const made = plan && engine.typeset(plan.compose().document);
  if (!made || 'problems' in made) throw new Error(JSON.stringify(made));
  return readPages(made.pdf);
}

/** Points between the first and the last line of a page. */
const measureHeight = (lines: readonly Line[]): number =>
  (lines[0]?.y ?? 0) - (lines.at(-1)?.y ?? 0);

describe.each(['zh', 'en'] as const)(
  'articles of any length in %s',
  { timeout: 240_000 },
  (locale) => {
    it.each([true, false])('have no last page of a few lines (problem: %s)', async (isProblem) => {
      const poor: string[] = [];
      const counts = new Set<number>();
      for (let parts = 1; parts <= 30; parts += 1) {
        const pages = await layOut(locale, parts, isProblem);
        counts.add(pages.length);
        const height = measureHeight(pages.at(-1) ?? []);
        // The first line is below the top of the page, and the last line above the end of what is used.
        if (pages.length > 1 && height < leastUsed - 35) poor.push(`${parts} parts: ${height} pt`);
        const feet = pages.slice(0, -1).map((lines) => lines.at(-1)?.size ?? 0);
        if (feet.some((size) => size > headingSize)) poor.push(`${parts} parts: heading at a foot`);
      }
      expect(poor).toEqual([]);
      expect(counts.size).toBeGreaterThan(2);
    });
  },
);

describe('the end of a document', () => {
  it.each([
    [[], false],
    [[{ page: 1, used: 10 }], false],
    [[{ page: 2, used: 10 }], true],
    [[{ page: 3, used: leastUsed }], false],
  ])('%j is wasteful: %s', (found, expected) => {
    expect(isWasteful(parseEnd(found))).toBe(expected);
  });
});
