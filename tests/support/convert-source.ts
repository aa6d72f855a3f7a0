import { expect } from 'vitest';
import { parseBody } from '../../src/content-model/reading/body.ts';
import type { SourceDocument } from '../../src/import/document.ts';
import { importDocuments } from '../../src/import/import-documents.ts';

/** Returns the article that a text becomes, as it is imported alone. */
export function importText(body: string, format: SourceDocument['format'] = 'markdown') {
  const document: SourceDocument = {
    file: 'a.md',
    key: 'a',
    locale: 'en',
    format,
    body,
    firstLine: 1,
    fields: { title: 'A', tags: [], categories: [], aliases: [] },
    problems: [],
  };
  const [article] = importDocuments([document], {
    ids: new Map([['a', 'a']]),
    category: 'help-desk',
    prefix: '/',
    hosts: [],
    today: '2026-01-01',
    findOther: () => undefined,
    findPicture: (_, src) => (src.includes('missing') ? undefined : './a.png'),
  });
  const text = article?.text.replace(/^---\n[^]*?\n---\n\n/, '').trim() ?? '';
  return { text, problems: article?.problems ?? [] };
}

/** Returns the body that a text becomes, which is one that this site takes, and what is reported. */
export function convert(body: string, format: SourceDocument['format'] = 'markdown') {
  const article = importText(body, format);
  const { problem, forbidden, mistyped } = parseBody(article.text, 'en');
  expect({ problem, forbidden, mistyped }).toEqual({
    problem: undefined,
    forbidden: [],
    mistyped: [],
  });
  return article;
}
