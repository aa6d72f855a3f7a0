import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { localeIds, type Locale } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { readSections } from '../../../src/search/index/read-sections.ts';
import { renderMarkdown } from '../../support/outline.ts';
import type { FuzzArea } from '../area.ts';
import { written, type Written } from './body.ts';
import { compareOutputs, type Difference } from './compare-outputs.ts';
import { makeOutputs, type ArticleOutputs } from './make-outputs.ts';
import { readPdfInk } from './read-pdf-ink.ts';
import { listWords, wild, type Wild } from './wild.ts';

const locale = fc.constantFrom(...localeIds);

/** Replaces the signs of titles that callouts have by themselves (component-blocks.ts). */
const nameKinds = (text: string, locale: Locale): string =>
  text.replace(
    /⟪@(note|tip|warning|danger)⟫/g,
    (_, kind: 'note') => messages[locale].callout[kind],
  );

/** Returns how the outputs of an article differ from what its author wrote. */
export async function findLosses(
  { text, seen }: Written,
  locale: Locale,
  directory: string,
): Promise<readonly Difference[]> {
  const outputs = await makeOutputs(text, locale, directory);
  return typeof outputs === 'string'
    ? [{ output: 'check', got: outputs, want: 'no errors' }]
    : compareOutputs(
        outputs,
        seen.map((line) => nameKinds(line, locale)),
      );
}

/** Articles with everything that authors may use: their words, links, numbers and notes are in every output. */
export const conservationArea: FuzzArea = {
  name: 'conservation',
  expects: 'the words, links, numbers and notes of an article in every output',
  runs: { round: 100, unit: 200 },
  createProperty: (directory) =>
    fc.asyncProperty(written, locale, async (article, locale) => {
      const losses = await findLosses(article, locale, directory);
      const lines = losses.map(
        ({ output, got, want }) => `${output}\n  got  ${got}\n  want ${want}`,
      );
      if (lines.length > 0) throw new Error([...lines, article.text].join('\n\n'));
    }) as never,
};

async function listTexts({ tree, markdown, api, pdf }: ArticleOutputs) {
  const read = pdf && (await readPdfInk(pdf));
  return {
    page: toString(tree),
    Markdown: toString(fromHtml(renderMarkdown(markdown), { fragment: true })),
    API: api.sections.flatMap(({ title, text }) => [title, text]).join(' '),
    search: readSections(tree)
      .flatMap(({ title, text }) => [title, text])
      .join(' '),
    PDF: read ? read.body + read.notes : '',
  };
}

/** Returns the outputs that lack a word, with what they have. */
export async function findLostWords(
  { text, words }: Wild,
  locale: Locale,
  directory: string,
): Promise<readonly string[]> {
  const outputs = await makeOutputs(text, locale, directory);
  if (typeof outputs === 'string') return [];
  const want = words.join(' ');
  return Object.entries(await listTexts(outputs)).flatMap(([name, seen]) => {
    const got = listWords(seen).join(' ');
    return got === want ? [] : `${name}\n  got  ${got}\n  want ${want}`;
  });
}

/** Articles of signs and words in any order: a finding, or all words in every output. */
export const wildTextArea: FuzzArea = {
  name: 'wild-text',
  expects: 'a finding, or the words of an article in every output',
  runs: { round: 200, unit: 100 },
  createProperty: (directory) =>
    fc.asyncProperty(wild, locale, async (article, locale) => {
      const lost = await findLostWords(article, locale, directory);
      if (lost.length > 0) throw new Error([...lost, article.text].join('\n\n'));
    }) as never,
};
