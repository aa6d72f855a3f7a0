import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseMarkdown } from '../../../src/content-model/markdown/syntax.ts';
import { toLocal } from '../../../src/i18n/local-text.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Identity } from '../../../src/product/identity.ts';
import { createArticle, createProblemInput } from '../../support/articles.ts';
import { fullIdentity, identityMarks, noIdentity } from '../../support/identity.ts';
import { createTinySite } from '../../support/tiny-site.ts';

const identityModule = '../../../src/site/identity.ts';

/** The identity of the modules in this file, which each test changes. */
const identity: { -readonly [Field in keyof Identity]: Identity[Field] } = { ...noIdentity };

beforeAll(() => {
  vi.resetModules();
  vi.doMock(identityModule, () => ({ identity }));
});
afterAll(() => {
  vi.doUnmock(identityModule);
  vi.resetModules();
});

type Field = keyof Identity;
const fields = Object.keys(fullIdentity) as readonly Field[];
const places: readonly Field[] = ['website', 'apps'];

const cases = (['zh', 'en'] as const).flatMap((locale) =>
  [[], fields, ...fields.map((field) => [field])].map((known) => ({ locale, known })),
);

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** Returns the fields that a text names. */
const listNamed = (text: string, locale: Locale): Field[] =>
  fields.filter((field) => text.includes(withoutSpace(toLocal(identityMarks[field], locale))));

async function writeMarkdownText(locale: Locale): Promise<string> {
  const { openSite } = await import('../../../src/content-model/built-site/open-site.ts');
  const { writeMarkdown } = await import('../../../src/export/markdown/write-markdown.ts');
  const directory = createTinySite([
    { article: createArticle(locale, 'late', createProblemInput()), body: '<p>Text</p>' },
  ]);
  writeMarkdown(openSite(directory));
  return readFileSync(join(directory, locale, 'late.md'), 'utf8');
}

describe(
  'outputs name what is known of the identity, and nothing else',
  { timeout: 120_000 },
  () => {
    it.each(cases)('$locale, known: $known', async ({ locale, known }) => {
      Object.assign(
        identity,
        noIdentity,
        Object.fromEntries(known.map((field) => [field, fullIdentity[field]])),
      );
      const { putOnPaper, readPrinted } = await import('../../support/paper.ts');
      const input = createProblemInput();
      const { article, handbook } = await putOnPaper({ markdown: 'Text.', locale, input });
      const onPage = known.filter((field) => places.includes(field));
      expect(listNamed((await readPrinted(article)).text, locale)).toEqual(onPage);
      expect(listNamed((await readPrinted(handbook)).text, locale)).toEqual(known);
      const text = await writeMarkdownText(locale);
      expect(listNamed(withoutSpace(toString(parseMarkdown(text))), locale)).toEqual(known);
    });
  },
);
