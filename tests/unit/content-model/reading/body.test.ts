import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/content-model/reading/body.ts';

describe('headings', () => {
  it.each([
    ['## 日期 [#date]', 2, '日期', 'date'],
    ['### Its number [#card-number]', 3, 'Its number', 'card-number'],
    ['# 标题', 1, '标题', undefined],
    ['## **新卡** [#new-card]', 2, '新卡', 'new-card'],
    ['## [新卡](article:new-card) [#new-card]', 2, '新卡', 'new-card'],
    ['## 日期 [#Card_Date]', 2, '日期', 'Card_Date'],
    ['## 日期 [#]', 2, '日期', ''],
    ['## 日期 [#card date]', 2, '日期', undefined],
    ['## [#date] 日期', 2, '[#date] 日期', undefined],
    ['日期 [#date]\n---', 2, '日期', 'date'],
  ])('reads %j', (text, depth, words, id) => {
    expect(parseBody(text).headings).toEqual([{ depth, text: words, id, line: 1, column: 1 }]);
  });

  it('are listed in order with their lines, including those in components', () => {
    const { headings } = parseBody(
      '\n## One [#one]\n\n<Callout type="note">\n\n### Two [#two]\n\n</Callout>\n\n## Three [#three]',
    );
    expect(headings.map(({ id, line }) => [id, line])).toEqual([
      ['one', 2],
      ['two', 6],
      ['three', 10],
    ]);
  });

  it('do not include number signs in code', () => {
    expect(parseBody('```\n## One\n```\n\n`## Two`').headings).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['a link', '看[卡](article:new-card#date)。', 'article:new-card#date', 1, 2],
    ['a definition', 'See [it][card].\n\n[card]: https://a.example/', 'https://a.example/', 3, 1],
    ['an address alone', 'https://a.example/', 'https://a.example/', 1, 1],
    ['an e-mail address', 'Ask me@a.example.', 'mailto:me@a.example', 1, 5],
    ['a link in a list', '- one\n- [two](#two)', '#two', 2, 3],
    ['a link in a table', '| a |\n| - |\n| [b](tel:1) |', 'tel:1', 3, 3],
    ['a link in a component', '<Steps>\n\n1. [b](#b)\n\n</Steps>', '#b', 3, 4],
  ])('are read with their place: %s', (_, text, href, line, column) => {
    expect(parseBody(text).links).toEqual([{ href, line, column }]);
  });
});

describe('images', () => {
  it.each([
    ['words', '![面单按钮](./pay.png)', './pay.png', '面单按钮'],
    ['none', '![](./pay.png)', './pay.png', ''],
    ['a title, which is no alternative', '![](./pay.png "面单")', './pay.png', ''],
  ])('are read with their alternative text: %s', (_, text, src, alt) => {
    expect(parseBody(`看：\n\n${text}`).images).toEqual([{ src, alt, line: 3, column: 1 }]);
  });
});

describe('pictures by reference', () => {
  it.each([
    ['full', '![卡面][card]'],
    ['collapsed', '![卡面][]'],
    ['without words', '![][card]'],
  ])('are pictures, and their definition is no link: %s', (_, picture) => {
    const { images, links } = parseBody(`${picture}\n\n[card]: ./a.png\n[卡面]: ./a.png`);
    const alt = picture.includes('卡面') ? '卡面' : '';
    expect(images).toEqual([{ src: './a.png', alt, line: 1, column: 1 }]);
    expect(links.map(({ line }) => line)).toEqual([picture.includes('[]') && alt ? 3 : 4]);
  });

  it('can share a definition with a link', () => {
    const { images, links } = parseBody('![a][card] [b][card]\n\n[card]: ./a.png');
    expect([images.length, links.length]).toEqual([1, 1]);
  });

  it('use the first of two definitions, like the page', () => {
    const { images } = parseBody('![a][card]\n\n[card]: ./a.png\n[card]: ./b.png');
    expect(images).toMatchObject([{ src: './a.png' }]);
  });
});

describe('attributes', () => {
  it('have positions; an expression has no value', () => {
    const [component] = parseBody('<Callout type="tip" title\n  icon={a} />').components;
    expect(component?.attributes).toEqual([
      { name: 'type', value: 'tip', line: 1, column: 10 },
      { name: 'title', value: '', line: 1, column: 21 },
      { name: 'icon', value: undefined, line: 2, column: 3 },
    ]);
  });
});

describe('components', () => {
  it.each([
    ['on lines of its own', '<Steps>\n\n1. a\n\n</Steps>', [{ name: 'Steps', line: 1, column: 1 }]],
    ['in a sentence', 'Ask <Help /> first.', [{ name: 'Help', line: 1, column: 5 }]],
    [
      'inside another',
      '<Callout type="note">\n\n<Steps />\n\n</Callout>',
      [
        { name: 'Callout', line: 1, column: 1 },
        { name: 'Steps', line: 3, column: 1 },
      ],
    ],
  ])('are read with their place: %s', (_, text, components) => {
    expect(parseBody(text)).toMatchObject({ components, forbidden: [] });
  });
});

describe('imports', () => {
  it.each([
    ['one', "import { Steps } from '~/components';"],
    ['two', "import { Callout, Steps } from '~/components';"],
    [
      'in two statements',
      "import { Callout } from '~/components';\nimport { Steps } from '~/components';",
    ],
  ])('of components are allowed and leave nothing behind: %s', (_, text) => {
    expect(parseBody(text)).toMatchObject({ forbidden: [], tree: { children: [] } });
  });
});

describe('forbidden markup', () => {
  it.each([
    ['HTML in a sentence', 'a <b>c</b>', 'the HTML element <b>', 1, 3],
    ['HTML on a line', '\n<div>\n\na\n\n</div>', 'the HTML element <div>', 2, 1],
    ['a directive', 'a\n\n:::tip\nb\n:::', 'the directive :::tip', 3, 1],
    ['a directive below a line', 'a\n::: tip\nb\n:::', 'the directive ::: tip', 1, 1],
    ['a directive with a name', ':::note[Read this]', 'the directive :::note[Read this]', 1, 1],
    ['a fragment', '<>a</>', 'the HTML element <>', 1, 1],
    ['an expression in a sentence', 'In {2000 + 26}.', 'the expression {2000 + 26}', 1, 4],
    ['an expression on a line', '{year}', 'the expression {year}', 1, 1],
    ['an expression as an attribute', '<Steps start={3} />', 'the expression {3}', 1, 1],
    ['attributes from an expression', '<Steps {...all} />', 'the expression {...all}', 1, 1],
    ['an export', 'export const year = 2026;', 'the code `export const year = 2026;`', 1, 1],
    ['another import', "import a from './a.ts';", "the code `import a from './a.ts';`", 1, 1],
    [
      'another import beside that of components',
      "import { Steps } from '~/components';\nimport a from './a.ts';",
      "the code `import { Steps } from '~/components';`",
      1,
      1,
    ],
  ])('is named with its place: %s', (_, text, what, line, column) => {
    expect(parseBody(text).forbidden).toEqual([{ what, line, column }]);
  });

  it.each([
    ['`<b>` and `{year}`'],
    ['`:::tip` and a:::b'],
    ['```html\n<b>{year}</b>\n```'],
    ['a \\< b, \\{c}'],
  ])('does not include what is only shown: %j', (text) => {
    expect(parseBody(text)).toMatchObject({ forbidden: [] });
    expect(parseBody(text).problem).toBeUndefined();
  });
});

describe('the tree', () => {
  it('is the tree of the body, without positions', () => {
    expect(parseBody('a **b**').tree).toEqual({
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [
            { type: 'text', value: 'a ' },
            {
              type: 'element',
              tagName: 'strong',
              properties: {},
              children: [{ type: 'text', value: 'b' }],
            },
          ],
        },
      ],
    });
  });

  it.each([['a {b}'], ['<b>c</b>'], ['<b>c']])(
    'is missing where the body may not be published: %s',
    (text) => {
      expect(parseBody(text).tree).toBeUndefined();
    },
  );
});

describe('a syntax error', () => {
  it.each([
    ['a component that nothing closes', 'a\n\n<Callout>\n\ntext', 3, 1, '`<Callout>`'],
    ['a closing tag alone', 'a\n\n</Callout>', 3, 2, 'closing slash'],
    ['tags that cross', '<Callout>\n\n<Steps>\n\n</Callout>', 5, 1, '`<Steps>`'],
    ['a brace that nothing closes', 'a\n\nb {c', 3, 5, 'closing brace'],
    ['an angle bracket', 'less <5', 1, 7, '`5`'],
    ['an id in braces on a line of its own', '{#b}', 1, 2, 'acorn'],
    ['code that is no code', 'import a b', 1, 10, 'acorn'],
  ])('comes back with its line: %s', (_, text, line, column, reason) => {
    const { problem, ...rest } = parseBody(text);
    expect(problem).toMatchObject({ line, column });
    expect(problem?.reason).toContain(reason);
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it('hides no other mistake of the article', () => {
    const text =
      '## A [#a]\n\n<b>x\n\n[b](/b)\n\nc {d e}\n\nf <5\n\n<Callout>\n\n![](g.png)\n\n[h]（article:h）';
    const { problem, otherProblems, ...body } = parseBody(text);
    expect([problem, ...(otherProblems ?? [])].map((each) => each?.line)).toEqual([7, 9, 3, 11]);
    expect(body).toMatchObject({
      headings: [{ id: 'a', line: 1 }],
      links: [{ href: '/b', line: 5 }],
      images: [{ src: 'g.png', line: 13 }],
      mistyped: [{ line: 15 }],
    });
  });
});
