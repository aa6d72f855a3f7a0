import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { removeNotInXml } from '../../../../src/i18n/visible-text.ts';
import { formatFeed } from '../../../../src/layout/seo/feed.ts';
import { formatSearchDescription } from '../../../../src/layout/seo/search-description.ts';
import { escapeXml } from '../../../../src/layout/seo/xml.ts';
import { hostileText } from '../../../fuzz/hostile-text.ts';

/** Returns the texts of the elements with a name; throws where a text is not XML. */
function readXml(xml: string, name: string): string[] {
  const texts: string[] = [];
  let inside = '';
  const parser = sax.parser(true, {});
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = (tag) => {
    inside = tag.name;
  };
  parser.ontext = (text) => {
    if (inside === name) texts.push(text);
  };
  parser.write(xml).close();
  expect(removeNotInXml(xml)).toBe(xml);
  return texts;
}

const isText = (text: string): boolean => text.trim() !== '';

describe('XML is well-formed whatever the text says', () => {
  it.each([
    [
      'a feed',
      (text: string) =>
        formatFeed({
          lang: 'en',
          title: text,
          author: text,
          url: `https://help.test/${text}`,
          pageUrl: text,
          entries: [
            {
              id: text,
              url: text,
              title: text,
              summary: text,
              category: text,
              published: '2026-11-01T08:00:00Z',
              modified: '2026-11-01T08:00:00Z',
            },
          ],
        }) ?? '',
      'summary',
    ],
    [
      'a description of the search',
      (text: string) =>
        formatSearchDescription({
          shortName: text,
          description: text,
          lang: text,
          searchUrl: text,
          selfUrl: text,
          iconUrl: text,
        }),
      'Description',
    ],
    ['a text', (text: string) => `<a>${escapeXml(text)}</a>`, 'a'],
  ])('%s', (_, format, name) => {
    fc.assert(
      fc.property(hostileText.filter(isText), (text) => {
        // Parsers of XML read each line break as one character.
        expect(readXml(format(text), name).join('')).toContain(removeNotInXml(text));
      }),
      { seed: 16 },
    );
  });
});
