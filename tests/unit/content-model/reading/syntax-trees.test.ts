import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/content/check-content.ts';
import { remarkParser } from '../../../../src/content-model/markdown/parser.ts';
import { parseMarkdown } from '../../../../src/content-model/markdown/syntax.ts';
import { openSyntaxTrees } from '../../../../src/content-model/reading/syntax-trees.ts';
import { testSites } from '../../../support/sites.ts';

const scratch = mkdtempSync(join(tmpdir(), 'help-trees-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const createTrees = (name: string) => openSyntaxTrees(join(scratch, name));

describe('a tree that was put down', () => {
  it('is found again by its text, by whoever opens the folder', () => {
    const text = '**重要。**然后\n\n| a |\n| - |\n| b |';
    createTrees('again').keep(text, parseMarkdown(text));
    expect(createTrees('again').find(text)).toEqual(parseMarkdown(text));
  });

  it('is of that text alone', () => {
    const trees = createTrees('alone');
    trees.keep('a', parseMarkdown('a'));
    expect(trees.find('a ')).toBeUndefined();
    expect(trees.find('')).toBeUndefined();
  });

  it('is not looked at before it is whole', () => {
    const trees = createTrees('whole');
    trees.keep('a', parseMarkdown('a'));
    const [name = ''] = readdirSync(join(scratch, 'whole'));
    rmSync(join(scratch, 'whole', name));
    writeFileSync(join(scratch, 'whole', `${name}.part`), '{"type":"ro');
    expect(trees.find('a')).toBeUndefined();
  });

  it('is the same as a fresh one for every article', () => {
    const trees = createTrees('articles');
    const texts: string[] = [];
    checkContent(testSites.real.content, (text, tree) => {
      texts.push(text);
      trees.keep(text, tree);
    });
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) expect(trees.find(text)).toEqual(parseMarkdown(text));
  });
});

describe('the parser of pages', () => {
  const parse = (text: string, find?: (text: string) => Root) =>
    unified()
      .use(remarkParse)
      .use(remarkParser, find ? { find } : {})
      .parse(text);

  it('takes a tree that is known', () => {
    const known = parseMarkdown('known');
    expect(parse('a', () => known)).toBe(known);
  });

  it('is that of the content check, whatever was put together before it', () => {
    const text = '~~a~~ <Steps />\n\n:::tip\nb\n:::';
    expect(parse(text)).toEqual(parseMarkdown(text));
    expect(unified().use(remarkParse).parse(text)).not.toEqual(parseMarkdown(text));
  });
});
