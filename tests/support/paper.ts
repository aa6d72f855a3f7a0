import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getDocument, OPS, VerbosityLevel, type PDFPageProxy } from 'unpdf/pdfjs';
import type { ArticleInput } from '../../src/content-model/articles/schema.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { writeSiteData } from '../../src/content-model/built-site/site-data.ts';
import type { Picture } from '../../src/content-model/markdown/resolve-tree.ts';
import { parseBody } from '../../src/content-model/reading/body.ts';
import type { ExportProblem } from '../../src/export/findings.ts';
import { openEngine, type Engine } from '../../src/export/pdf/engine.ts';
import { planHandbooks } from '../../src/export/pdf/handbook/plan.ts';
import { planArticles } from '../../src/export/pdf/plan-articles.ts';
import { openSources } from '../../src/export/pdf/sources.ts';
import type { PlannedFile } from '../../src/export/pdf/write-files.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { createArticle, createGuideInput } from './articles.ts';
import { createDirectory } from './tiny-site.ts';

/** An article to put on paper. */
export interface PaperArticle {
  readonly markdown: string;
  readonly locale?: Locale;
  readonly input?: ArticleInput;
  /** Pictures by the path that the text has. */
  readonly pictures?: Readonly<Record<string, Picture & { readonly content: string | Uint8Array }>>;
}

/** The PDFs of an article: by itself, and as the only one of a handbook. */
export interface Paper {
  readonly article: Uint8Array;
  readonly handbook: Uint8Array;
}

let engine: Promise<Engine> | undefined;

/** Makes both PDFs of an article; throws with the problems of the content or of the engine. */
export async function putOnPaper(article: PaperArticle): Promise<Paper> {
  const sources = openSources(openSite(writeSite(article)), '');
  const { typeset } = await (engine ??= openEngine());
  const make = ([plan]: readonly PlannedFile[]): Uint8Array => {
    const composed = plan?.compose();
    if (!composed || composed.findings.length > 0) throw createError(composed?.findings);
    const result = typeset(composed.document);
    if ('problems' in result) throw createError(result.problems);
    return result.pdf;
  };
  return {
    article: make([...planArticles(sources, sources.site.catalogue.all)]),
    handbook: make([...planHandbooks(sources, sources.site.catalogue.locales)]),
  };
}

const createError = (problems: readonly ExportProblem[] = []): Error =>
  new Error(problems.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));

/** Writes a built site with one article, and returns its directory. */
function writeSite({ markdown, locale = 'en', input, pictures = {} }: PaperArticle): string {
  const directory = createDirectory();
  const { tree, problem, forbidden } = parseBody(markdown, locale);
  if (!tree) throw new Error(`The body has a mistake: ${JSON.stringify(problem ?? forbidden)}`);
  const article = createArticle(locale, 'long', input ?? createGuideInput({ title: 'Long' }));
  for (const { src, content } of Object.values(pictures)) {
    mkdirSync(dirname(join(directory, src)), { recursive: true });
    writeFileSync(join(directory, src), content);
  }
  writeSiteData(directory, {
    base: '/',
    origin: 'https://help.test',
    articles: [article],
    bodies: { [`${locale}/long`]: { json: JSON.stringify(tree), pictures } },
    dates: {},
    flows: [],
    retiredSteps: [],
    retiredCodes: {},
  });
  return directory;
}

const millimetre = 72 / 25.4;

/** The margins of help.typ on A4, in points from the left and the bottom; the foot is below the box. */
const box = {
  left: 24 * millimetre,
  right: (210 - 24) * millimetre,
  bottom: 22 * millimetre,
  top: (297 - 25) * millimetre,
} as const;

/** Lines of the running head and foot, and glyphs that are a little wider than they say. */
const [headAndFoot, tolerance] = [12 * millimetre, 1.5];

/** What is printed on the pages of a PDF, and what of it is not inside of the margins. */
export interface PrintedText {
  readonly pages: number;
  /** All text without white space and without marks that only allow a line break. */
  readonly text: string;
  readonly outside: readonly string[];
}

/** Reads where the text and the pictures of a PDF are. */
export async function readPrinted(pdf: Uint8Array): Promise<PrintedText> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(
      numbers.map(async (number) => readPage(await document.getPage(number), number)),
    );
    return {
      pages: document.numPages,
      text: pages.map(({ text }) => text).join(''),
      outside: pages.flatMap(({ outside }) => outside),
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy, number: number) {
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const outside = texts.flatMap(({ str, width, transform }) => {
    const [x, y] = [Number(transform[4]), Number(transform[5])];
    // Punctuation may hang into the margins.
    const hanging = /^[\p{P}\s]/u.test(str) || /\p{P}$/u.test(str) ? 6 : 0;
    const place = { x: x + hanging, y, width: width - 2 * hanging, height: 0 };
    return isInside(place) ? [] : [`page ${number}: ${str} at ${x}, ${y}`];
  });
  const pictures = (await listPictures(page)).filter((place) => !isInside(place));
  return {
    text: texts.map(({ str }) => str.replace(/[\s\u00ad\u200b]/g, '')).join(''),
    outside: [...outside, ...pictures.map((place) => `page ${number}: ${JSON.stringify(place)}`)],
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isInside({ x, y, width, height }: Place): boolean {
  if (x < box.left - tolerance || x + width > box.right + tolerance) return false;
  if (y >= box.bottom - tolerance && y + height <= box.top + tolerance) return true;
  const isHead = y > box.top && y < box.top + headAndFoot;
  return height === 0 && (isHead || (y > box.bottom - headAndFoot && y < box.bottom - 4));
}

type Matrix = readonly [number, number, number, number, number, number];

/** Returns the places of the bitmaps of a page. */
async function listPictures(page: PDFPageProxy): Promise<Place[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const places: Place[] = [];
  const outer: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, index) => {
    if (operator === OPS.save) outer.push(now);
    else if (operator === OPS.restore) now = outer.pop() ?? now;
    else if (operator === OPS.transform) now = multiply(now, argsArray[index] as Matrix);
    else if (operator === OPS.paintImageXObject) {
      const [a, , , d, x, y] = now;
      places.push({
        x: Math.min(x, x + a),
        y: Math.min(y, y + d),
        width: Math.abs(a),
        height: Math.abs(d),
      });
    }
  });
  return places;
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
