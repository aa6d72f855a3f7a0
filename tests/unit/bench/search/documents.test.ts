import { describe, expect, it } from 'vitest';
import { toSearchDocument } from '../../../../bench/search/documents.ts';

const source = {
  locale: 'en',
  id: 'deposit-failed',
  href: '/en/deposit-failed/',
  category: 'deposits',
  title: 'Deposit failed',
  summary: 'Try again.',
  code: 'DEP-101',
  lines: ['it said failed', 'no luck'],
} as const;

describe('a document for another engine', () => {
  it('holds the texts of the page that are searched, and the article’s phrases', () => {
    const html = `<html><body><nav>Topics</nav><article data-pagefind-body>
      <header data-pagefind-ignore>Everyday problem</header>
      <h1>Deposit failed</h1><p>Your money is <b>where it was</b>.</p><h2>Check first</h2><p>Balance</p>
    </article></body></html>`;
    const { id, title, phrases, outline, body } = toSearchDocument({ source, html });
    expect({ id, title }).toEqual({ id: 'deposit-failed', title: 'Deposit failed' });
    expect(phrases).toBe('DEP-101\nit said failed\nno luck');
    expect(outline).toBe('Try again.\nCheck first');
    expect(body).toMatch(/^Deposit failed\nYour money is where it was\s?\.\nCheck first\nBalance$/);
  });

  it('cannot be made of a page without marked text', () => {
    expect(() => toSearchDocument({ source, html: '<p>Gone</p>' })).toThrow(
      '/en/deposit-failed/ has no element with data-pagefind-body',
    );
  });
});
