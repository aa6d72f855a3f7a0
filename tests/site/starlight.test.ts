import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';

const pages = readBuiltSite('real').pages.filter(({ document }) =>
  document.querySelector('.frame'),
);

describe('pages in Starlight’s layout', () => {
  it('exist', () => {
    expect(pages.length).toBeGreaterThan(60);
  });

  it.each([
    ['its own colour scheme', 'html[data-theme]'],
    ['the script of its sidebar', 'script[src*="/Page.astro"]'],
    ['its print styles', 'link[rel=stylesheet][media]'],
  ])('have nothing of %s', (_what, selector) => {
    const wrong = pages.filter(({ document }) => document.querySelector(selector));
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });
});
