import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/check-content.ts';
import { readFormerAddresses } from '../../../src/content-model/imported.ts';
import type { RunOptions } from '../../../src/import/run-import.ts';
import { isId } from '../../../src/urls/ids.ts';
import { importFiles as importInto, type Files } from '../../support/import-files.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'help-import-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const out = (): string => join(directory, 'content');

const importFiles = (files: Files, options: Partial<RunOptions> = {}) =>
  importInto(directory, files, options);

const read = (path: string): string => readFileSync(join(out(), path), 'utf8');

/** Returns everything that was written, by path. */
const readAll = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.startsWith('content') && /\.\w+$/.test(path))
      .map((path) => [path, readFileSync(join(directory, path), 'latin1')]),
  );

const listErrors = (): string[] =>
  checkContent(out())
    .filter(({ level }) => level === 'error')
    .map(({ file, line, rule, message }) => `${file}:${line ?? ''} ${rule} ${message}`);

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const zendesk = (locale: string, title: string, body: string) => ({
  id: 360001,
  title,
  body,
  locale,
  section_id: 7,
  draft: false,
  label_names: ['late'],
  updated_at: '2025-05-04T10:00:00Z',
  html_url: `https://help.example.com/hc/${locale}/articles/360001-Late-transfer`,
});

const sources: Readonly<Record<string, Files>> = {
  Docusaurus: {
    'docs/intro.md':
      '---\ntitle: Start\nsidebar_position: 1\n---\n\nFirst [steps](./guides/01-pay.mdx#how-to). ![A](/img/a.png)\n',
    'docs/guides/01-pay.mdx':
      'import Tabs from \'@theme/Tabs\';\nimport TabItem from \'@theme/TabItem\';\n\n# Pay\n\nPay [here](/intro).\n\n## How to\n\n<Tabs><TabItem value="a" label="A">One.</TabItem></Tabs>\n',
    'i18n/zh-CN/docusaurus-plugin-content-docs/current/guides/01-pay.mdx':
      '# 面单\n\n在[这里](/intro)面单。\n\n## 怎么付\n\n:::info 注意\n先登录。\n:::\n',
    'i18n/zh-CN/docusaurus-plugin-content-docs/current/intro.md':
      '---\ntitle: 开始\n---\n\n第一步：[面单](./guides/01-pay.mdx#how-to)。\n',
    'i18n/fr/docusaurus-plugin-content-docs/current/intro.md': '# Début\n\nBonjour.\n',
    'static/img/a.png': png,
    'README.md': '# A project\n',
  },
  Hugo: {
    'en/_index.md':
      '+++\ntitle = "Help"\ndate = 2024-01-02\n+++\nWelcome to [billing]({{< ref "billing/replacement.md" >}}).\n',
    'en/billing/replacement.md':
      '+++\ntitle = "Replacements"\ntags = ["money back"]\naliases = ["/old/replacement/"]\n+++\n{{< alert title="Wait" >}}\nThree days.\n{{< /alert >}}\n\nSee [help](../_index.md).\n',
  },
  Jekyll: {
    '_docs/2020-01-02-install.md':
      '---\ntitle: Install\npermalink: /docs/install/\nredirect_from: [/setup/, /old-install]\n---\n\nUse [this]({{ "/docs/use/" | relative_url }}).\n\nTake care.\n{: .note }\n',
    '_docs/use.md':
      '---\ntitle: Use\npermalink: /docs/use/\n---\n\n{% highlight sh %}\necho {{ x }}\n{% endhighlight %}\n\nFirst [install]({% link _docs/2020-01-02-install.md %}).\n',
  },
  MkDocs: {
    'index.md': '# Home\n\nGo to [pay](pay.md).\n\n!!! note "Read"\n    Words.\n',
    'pay.md': '# Pay\n\nGo [home](index.md).\n\n=== "A"\n    One.\n\n=== "B"\n    Two.\n',
  },
  Obsidian: {
    'Home page.md': 'See [[Late transfer|late transfers]]. ![[My picture.png]]\n',
    'Late transfer.md': 'Go to [[Home page]].\n',
    'Attachments/My picture.png': png,
  },
  Zendesk: {
    'articles-en.json': JSON.stringify({
      articles: [
        zendesk(
          'en-us',
          'Late transfer',
          '<h2>Why {now}</h2><p>It takes &lt; 3 days.<br>See <a href="/hc/en-us/articles/360002">fees</a>.</p>',
        ),
        {
          ...zendesk(
            'en-us',
            'Fees',
            '<div class="note"><p>See <a href="https://help.example.com/hc/en-us/articles/360001-Late-transfer">late</a>.</p></div>',
          ),
          id: 360002,
          html_url: 'https://help.example.com/hc/en-us/articles/360002',
        },
        { ...zendesk('en-us', 'Draft', '<p>No.</p>'), id: 3, draft: true },
      ],
    }),
    'translations.json': JSON.stringify({
      translations: [
        {
          ...zendesk('zh-cn', '邮件迟到', '<h2>为什么</h2><p>要等三天。</p>'),
          id: 99,
          source_id: 360001,
        },
      ],
    }),
    'sections.json': JSON.stringify({ sections: [{ id: 7, name: 'Returns', category_id: 8 }] }),
  },
  Intercom: {
    'articles.json': JSON.stringify({
      type: 'list',
      data: [
        {
          type: 'article',
          id: '1',
          title: 'Late transfer',
          description: 'Wait three days.',
          body: '<p>See <a href="https://help.example.com/en/articles/2-fees">fees</a>.</p>',
          parent_id: 5,
          state: 'published',
          url: 'https://help.example.com/en/articles/1-late-transfer',
          default_locale: 'en',
          updated_at: 1700000000,
          translated_content: {
            type: 'article_translated_content',
            'zh-CN': {
              title: '邮件迟到',
              description: '等三天。',
              body: '<p>请等三天。</p>',
              state: 'published',
            },
          },
        },
        {
          type: 'article',
          id: '2',
          title: 'Fees',
          description: '',
          body: '<h1>Costs</h1><p>None. <b>Really.</b></p>',
          state: 'published',
          url: 'https://help.example.com/en/articles/2-fees',
          default_locale: 'en',
        },
      ],
    }),
  },
};

describe.each(Object.entries(sources))('an import of %s', (_, files) => {
  it('has no errors, and changes nothing when it runs again', () => {
    const { findings, written } = importFiles(files);
    expect(findings).toEqual([]);
    expect(written.filter((path) => path.endsWith('.mdx')).length).toBeGreaterThan(1);
    expect(listErrors()).toEqual([]);
    const before = readAll();
    expect(importFiles(files)).toMatchObject({ written: [], findings: [] });
    expect(readAll()).toEqual(before);
  });

  it('writes nothing in a dry run', () => {
    expect(importFiles(files, { isDry: true }).written.length).toBeGreaterThan(1);
    expect(readAll()).toEqual({});
  });
});

describe('what an import makes of', () => {
  it('languages: the same ids, headings, facts and links', () => {
    importFiles(sources.Docusaurus ?? {});
    expect(Object.keys(readAll()).sort()).toEqual([
      'content/en/a.png',
      'content/en/guides/pay.mdx',
      'content/en/intro.mdx',
      'content/imported.json',
      'content/zh/guides/pay.mdx',
      'content/zh/intro.mdx',
    ]);
    expect(read('zh/guides/pay.mdx')).toContain('## 怎么付 [#how-to]');
    expect(read('zh/intro.mdx')).toContain('[面单](article:pay#how-to)');
    expect(read('zh/intro.mdx')).toContain('related:\n  - pay\n');
  });

  it('a language that comes later: it takes ids, headings and facts from the first', () => {
    importFiles({
      'a/start.md': '# Start\n\nSee [b](../b/start.md).\n\n## One\n',
      'b/start.md': '# Other\n\nWords.\n',
    });
    const { findings } = importFiles(
      { 'a/start.md': '# 开始\n\n正文。\n\n## 一\n' },
      { locale: 'zh', prefix: '/zh' },
    );
    expect(findings).toEqual([]);
    expect(read('zh/a/a-start.mdx')).toMatch(/related:\n {2}- b-start[^]*## 一 \[#one\]/);
    expect(listErrors()).toEqual([]);
  });

  it('fields: summary cut at a sentence, phrases, date, aliases, category', () => {
    importFiles({
      'pay.md': `---\ntitle: Pay *now*\ndescription: "${'First sentence. '.repeat(3)}${'word '.repeat(80)}."\ntags: [label, box]\nupdated: 2024-3-4\naliases: [old-pay, /a/b/]\ncategory: Safety\n---\n\nText.\n`,
    });
    expect(read('en/pay.mdx').split('---')[1]).toBe(
      '\ntitle: Pay now\nsummary: First sentence. First sentence.\nkind: guide\ncategory: safety\nphrases:\n  - Pay now\n  - label\n  - box\nreviewed: 2024-03-04\naliases:\n  - old-pay\n',
    );
  });

  it('addresses: redirects to the article in their language', () => {
    importFiles({ ...sources.Hugo }, { prefix: '/docs' });
    const articles = [{ locale: 'en' as const, id: 'replacement', aliases: [] }];
    expect(readFormerAddresses({ content: out() }, articles)).toEqual(
      [
        { path: '/docs/en/billing/replacement', locale: 'en', id: 'replacement' },
        { path: '/old/replacement/', locale: 'en', id: 'replacement' },
      ].map((each) => ({ ...each, path: each.path.replace('/docs/en', '/docs') })),
    );
  });
});

describe('an import keeps', () => {
  it('an article that is there, and says so', () => {
    mkdirSync(join(out(), 'en'), { recursive: true });
    writeFileSync(join(out(), 'en/pay.mdx'), 'mine');
    const { findings } = importFiles({
      'pay.md': '# Pay\n\nText.\n',
      'fee.md': '# Fee\n\nText.\n',
    });
    expect(findings).toMatchObject([{ rule: 'import-exists', level: 'error', file: 'pay.md' }]);
    expect(read('en/pay.mdx')).toBe('mine');
    expect(read('en/fee.mdx')).toContain('title: Fee');
  });

  it('a picture that is there with other content', () => {
    mkdirSync(join(out(), 'en'), { recursive: true });
    writeFileSync(join(out(), 'en/a.png'), 'mine');
    importFiles({ 'pay.md': '# Pay\n\n![A](A.png)\n', 'A.png': png });
    expect(read('en/a.png')).toBe('mine');
    expect(read('en/pay.mdx')).toContain('![A](./a-2.png)');
  });

  it('files outside of its project to themselves', () => {
    writeFileSync(join(directory, 'secret.png'), png);
    const { findings, written } = importFiles({
      'package.json': '{}',
      'pay.md': '# Pay\n\n![A](../secret.png) ![B](../../../../etc/passwd)\n',
    });
    expect(findings).toMatchObject([{ rule: 'import-picture' }]);
    expect(written).toEqual(['en/pay.mdx']);
  });
});

describe('names', () => {
  const names = [
    'CON',
    'nul',
    '🎉',
    '退件',
    'search',
    '2fa',
    '01-first',
    'a'.repeat(200),
    'word '.repeat(39).trim(),
    'x{y}',
    "it's",
    'Über uns',
    '..hidden..',
    'a/../b',
  ];

  it('become ids that are valid, unique and the same each time', () => {
    const files = Object.fromEntries(
      names.map((name, index) => [`${name}.md`, `# T${index}\n\nText ${index}.\n`]),
    );
    const { written } = importFiles(files);
    const ids = written.map((path) => path.replace(/^.*\/|\.mdx$/g, ''));
    expect(ids).toHaveLength(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !isId(id) || id.length > 60 || /^(?:con|nul)$/.test(id))).toEqual([]);
    expect(ids).toContain('uber-uns');
    expect(ids).toContain('first');
    expect(importFiles(files, { isDry: true }).written).toEqual([]);
    expect(listErrors()).toEqual([]);
  });

  it('of a slug do not leave the content directory', () => {
    const { written } = importFiles({
      'a.md': '---\ntitle: A\nslug: ../../../etc/x\n---\nText.\n',
      'b.md': '# B\n\nText.\n',
    });
    expect(written).toEqual(['en/b.mdx', 'en/x.mdx']);
  });
});

it.each([
  ['bad YAML', '---\ntitle: a\ntags: [a\n---\n\nText.\n', 4],
  ['bad TOML', '+++\ntitle = \n+++\nText.\n', 2],
  ['a huge file', 'word '.repeat(10_000), 1],
  ['a file that is not UTF-8', Buffer.from([0x23, 0x20, 0xb2, 0xe2]), 1],
])('%s is left out with a finding, and the others are imported', (_, text, line) => {
  const { findings, written } = importFiles({ 'bad.md': text, 'good.md': '# Good\n\nText.\n' });
  expect(findings).toMatchObject([{ rule: 'import-file', level: 'error', file: 'bad.md', line }]);
  expect(written).toEqual(['en/good.mdx']);
});

it('JSON that is broken is a finding where it may be an export', () => {
  const { findings } = importFiles({ 'articles.json': '{"articles": [', 'package.json': '{' });
  expect(findings).toMatchObject([{ rule: 'import-file', file: 'articles.json' }]);
});

it('asks for the language of files whose path names none', () => {
  expect(() => importFiles({ 'a.md': '# A\n\nText.\n' }, { locale: undefined })).toThrow(
    /in which language a\.md is/,
  );
});
