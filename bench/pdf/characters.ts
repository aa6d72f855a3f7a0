import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Article } from '../../src/content-model/articles/article.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';

/** Returns the text of a PDF, page by page. */
async function readText(path: string): Promise<string> {
  const task = getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return pages.join('');
}

/** Returns the first Chinese characters that do not follow in a text in their order; empty where all do. */
function findLost(characters: readonly string[], text: string): string {
  let position = 0;
  for (const [index, character] of characters.entries()) {
    const found = text.indexOf(character, position);
    if (found === -1) return characters.slice(Math.max(0, index - 10), index + 1).join('');
    position = found + character.length;
  }
  return '';
}

export interface LostCharacters {
  readonly href: string;
  readonly lost: string;
}

/** Reads PDFs of a built site and returns those that do not say every Chinese character of their page in order. */
export async function findLostCharacters(
  directory: string,
  articles: readonly Article[],
): Promise<{ readonly characters: number; readonly lost: readonly LostCharacters[] }> {
  const site = openSite(directory);
  const lost: LostCharacters[] = [];
  let count = 0;
  for (const { locale, id } of articles) {
    const tree = site.readTree({ locale, id });
    const characters = toString(tree).match(/\p{Script=Han}/gu) ?? [];
    count += characters.length;
    const href = site.links.pdf(locale, id);
    const words = findLost(characters, await readText(join(directory, href)));
    if (words !== '') lost.push({ href, lost: words });
  }
  return { characters: count, lost };
}
