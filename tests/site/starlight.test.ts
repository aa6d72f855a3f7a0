import { describe, expect, it } from 'vitest';
import { getAttributes, readBuiltSite } from '../support/built-site.ts';

const { pages } = readBuiltSite('real');
const ours = pages.filter(({ document }) => document.querySelector('.frame'));

describe('pages in Starlight’s layout', () => {
  it('are found at all', () => {
    expect(ours.length).toBeGreaterThan(60);
  });

  it.each(ours)('$href has one stylesheet and none of Starlight’s own scripts', (page) => {
    expect(getAttributes(page, 'link[rel=stylesheet]', 'href')).toHaveLength(1);
    expect(getAttributes(page, 'script[src]', 'src').join(' ')).not.toContain('/Page.astro_');
    expect(page.document.querySelector('html')?.getAttribute('data-theme')).toBeUndefined();
  });
});
