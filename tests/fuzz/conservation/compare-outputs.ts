import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { ApiArticle } from '../../../src/app/api/contract.ts';
import { readSections } from '../../../src/search/index/read-sections.ts';
import { renderMarkdown } from '../../support/outline.ts';
import type { ArticleOutputs } from './make-outputs.ts';
import { tidyInk, toLetters, toWords, withoutEmphasis, withoutPictures, type Ink } from './ink.ts';
import { readInk } from './read-ink.ts';
import { readPdfInk } from './read-pdf-ink.ts';

/** An output, and what is different in it. */
export interface Difference {
  readonly output: string;
  readonly got: string;
  readonly want: string;
}

/** Compares two texts or lists of texts; shows only where they differ. */
function compare(output: string, got: readonly string[], want: readonly string[]): Difference[] {
  const index = Array.from({ length: Math.max(got.length, want.length) }, (_, at) => at).find(
    (at) => got[at] !== want[at],
  );
  if (index === undefined) return [];
  return [{ output, got: got[index] ?? 'nothing', want: want[index] ?? 'nothing' }];
}

/** Compares long texts by their first difference. */
function compareText(output: string, got: string, want: string): Difference[] {
  if (got === want) return [];
  const [seen, expected] = [[...got], [...want]];
  const first = expected.findIndex((character, index) => seen[index] !== character);
  const at = first === -1 ? expected.length : first;
  const show = (text: readonly string[]): string =>
    text.slice(Math.max(0, at - 20), at + 30).join('');
  return [{ output, got: show(seen), want: show(expected) }];
}

const isNote = (text: string): boolean => /^⟪=\d+⟫/.test(text);

/** Splits ink at the first note: notes are at the end. */
function splitNotes(seen: Ink): readonly [body: Ink, notes: Ink] {
  const index = seen.findIndex(isNote);
  return index === -1 ? [seen, []] : [seen.slice(0, index), seen.slice(index)];
}

/** Returns ink with the number of a reference to a note as `[1]`, and without other signs. */
const toNumbered = (seen: Ink): string[] =>
  seen.map((text) => toWords(text.replace(/⟪[\^=](\d+)⟫/g, '[$1]')));

/** Returns ink whose headings do not show the numbers of notes. */
const withPlainHeadings = (seen: Ink): string[] =>
  seen.map((text) => (text.startsWith('⟪#⟫') ? toWords(text) : text));

const withoutReferences = (seen: Ink): string[] =>
  seen.map((text) => toWords(text).replace(/^\d+\. ?/, ''));

function comparePage(tree: Root, seen: Ink): Difference[] {
  const html = toHtml(tree);
  const parsed = fromHtml(html, { fragment: true });
  return [
    ...compareText(
      'HTML that is parsed again',
      toHtml(parsed).replaceAll('=""', ''),
      html.replaceAll('=""', ''),
    ),
    ...compare('page', readInk(parsed), seen),
  ];
}

/** The Markdown has facts before the body, links after it, and then the notes. */
function compareMarkdown(text: string, seen: Ink): Difference[] {
  const got = withoutEmphasis(readInk(fromHtml(renderMarkdown(text), { fragment: true })));
  const [body, notes] = splitNotes(withoutEmphasis(seen));
  const start = got.findIndex(
    (_, index) =>
      index > 1 && got[index] === body[0] && got[index + 1] === (body[1] ?? got[index + 1]),
  );
  return [
    ...compare('Markdown', got.slice(start, start + body.length), body),
    ...compare('notes in Markdown', got.slice(got.length - notes.length), notes),
  ];
}

function compareApi({ sections }: ApiArticle, seen: Ink): Difference[] {
  const html = sections
    .map(
      (section) =>
        `<h2>${section.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h2>${section.html}`,
    )
    .join('');
  const text = sections.flatMap((section) => [section.title, section.text]);
  return [
    ...compareText(
      'HTML of the API',
      toLetters(readInk(fromHtml(html, { fragment: true })).map(toWords)),
      toLetters(toNumbered(withPlainHeadings(seen))),
    ),
    ...compareText(
      'text of the API',
      toLetters(text),
      toLetters(toNumbered(withPlainHeadings(seen))),
    ),
  ];
}

const compareSearch = (tree: Root, seen: Ink): Difference[] =>
  compareText(
    'text of the search',
    toLetters(readSections(tree).flatMap(({ title, text }) => [title, text])),
    toLetters(withoutReferences(withoutPictures(seen))),
  );

async function comparePdf(pdf: Uint8Array, seen: Ink): Promise<Difference[]> {
  const read = await readPdfInk(pdf);
  const [body, notes] = splitNotes(withoutPictures(seen));
  const got = toLetters([read.body]);
  const want = toLetters(toNumbered(body));
  const start = got.indexOf(want.slice(0, 3), got.indexOf('Test'));
  return [
    ...compareText('PDF', got.slice(start, start + want.length), want),
    ...compareText('notes in the PDF', toLetters([read.notes]), toLetters(toNumbered(notes))),
  ];
}

/** Returns how the outputs of an article differ from what was written. */
export async function compareOutputs(
  { tree, markdown, api, pdf, problems }: ArticleOutputs,
  written: Ink,
): Promise<Difference[]> {
  const seen = written.map(tidyInk);
  return [
    ...comparePage(tree, seen),
    ...compareMarkdown(markdown, seen),
    ...compareApi(api, seen),
    ...compareSearch(tree, seen),
    ...(pdf
      ? await comparePdf(pdf, seen)
      : [{ output: 'PDF', got: JSON.stringify(problems), want: 'a PDF' }]),
  ];
}
