import { expect, it } from 'vitest';
import { annotatePage } from '../../../src/search/index/annotate-page.ts';
import type { SearchSource } from '../../../src/search/source.ts';

const source: SearchSource = {
  locale: 'zh',
  id: 'late',
  href: '/zh/late/',
  category: 'withdrawals',
  title: '提现没到',
  phrases: ['没到账', '"quoted" & <odd>'],
};

it('adds category and phrases inside the article, and changes nothing else', () => {
  const html = '<main><article class="page" data-pagefind-body><h1>提现</h1></article></main>';
  const annotated = annotatePage(html, source);
  expect(annotated).toContain('data-pagefind-filter="category[data-v]" data-v="withdrawals"');
  expect(annotated).toContain('"title-terms[data-v]" data-v="提现 现没 没到"');
  expect(annotated).toContain('"phrases[data-v]" data-v="没到 到账 quoted odd"');
  expect(annotated.replaceAll(/<span[^>]*><\/span>/g, '')).toBe(html);
});

it('keeps every phrase, however many there are', () => {
  const phrases = Array.from({ length: 30 }, (_, index) => `the money left my account ${index}`);
  const annotated = annotatePage('<article data-pagefind-body></article>', {
    ...source,
    phrases: [...phrases, '最后一句也找得到'],
  });
  expect(annotated).toMatch(
    /"phrases\[data-v\]" data-v="[^"]* 28 29 最后 后一 一句 句也 也找 找得 得到"/,
  );
});

it('refuses a page without an article, by its address', () => {
  expect(() => annotatePage('<main></main>', source)).toThrow('/zh/late/');
});
