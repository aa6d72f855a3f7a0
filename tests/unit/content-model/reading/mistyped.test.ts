import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/content-model/reading/body.ts';
import { findMarkup } from '../../../../src/content-model/reading/plain-text.ts';

const find = (text: string) => parseBody(text).mistyped;

/** What authors type, what it looks like, and how it is written. */
const forms: readonly (readonly [typed: string, what: string, right: string])[] = [
  ['看[文章]（article:base）。', 'a link', '看[文章](article:base)。'],
  ['看[文章]（https://a.example/x）。', 'a link', '看[文章](https://a.example/x)。'],
  ['看[文章] (article:base)。', 'a link', '看[文章](article:base)。'],
  ['看［文章］(article:base)。', 'a link', '看[文章](article:base)。'],
  ['看［文章］（article：base）。', 'a link', '看[文章](article:base)。'],
  ['看【文章】(article:base)。', 'a link', '看[文章](article:base)。'],
  ['看(文章)[https://a.example/]。', 'a link', '看[文章](https://a.example/)。'],
  ['看[**文章**]（#steps）。', 'a link', '看[**文章**](#steps)。'],
  ['看[一[二](article:b)三](article:a)。', 'a link', '看[一二三](article:a)。'],
  ['看[文章](article:base。', 'a link', '看[文章](article:base)。'],
  ['看[文章][base]。', 'a link', '看[文章][base]。\n\n[base]: article:base'],
  ['看[文章][b]。\n\n[b]：article:base', 'a link', '看[文章][b]。\n\n[b]: article:base'],
  ['看[[base]]。', 'a link of a wiki', '看[文章](article:base)。'],
  ['![[base.png]]', 'a picture', '![图](base.png)'],
  ['![图]（base.png）', 'a picture', '![图](base.png)'],
  ['！[图](base.png)', 'a full-width sign', '![图](base.png)'],
  ['！［图］（base.png）', 'a picture', '![图](base.png)'],
  ['三天[^1]。', 'a note', '三天[^1]。\n\n[^1]: 注'],
  ['三天[^1]。\n\n[^1]：注', 'a note', '三天[^1]。\n\n[^1]: 注'],
  ['三天［^1］。', 'a note', '三天[^1]。\n\n[^1]: 注'],
  ['三天^[注]。', 'a note', '三天[^1]。\n\n[^1]: 注'],
  ['三天[^一 二]。\n\n[^一 二]: 注', 'no note', '三天[^1]。\n\n[^1]: 注'],
  ['> [!INFO]\n> 一', 'an alert', '> [!NOTE]\n> 一'],
  ['[!NOTE]\n一', 'an alert', '> [!NOTE]\n> 一'],
  ['> ［!NOTE］\n> 一', 'an alert', '> [!NOTE]\n> 一'],
  ['先** 联系 **客服', 'bold text', '先**联系**客服'],
  ['先**联系客服。', 'bold text', '先**联系**客服。'],
  ['先＊＊联系＊＊客服', 'bold text', '先**联系**客服'],
  ['先__联系__客服', 'bold text', '先**联系**客服'],
  ['先**[联系](article:a)客服', 'bold text', '先**[联系](article:a)**客服'],
  ['先_联系_客服', 'stressed text', '先*联系*客服'],
  ['先* 联系*客服', 'stressed text', '先*联系*客服'],
  ['~~ 旧的~~', 'deleted text', '~~旧的~~'],
  ['～～旧的～～', 'deleted text', '~~旧的~~'],
  ['点`确认', 'code', '点`确认`'],
  ['点｀确认｀', 'code', '点`确认`'],
  ['｀｀｀\n码\n｀｀｀', 'code', '```\n码\n```'],
  ["'''\n码\n'''", 'code', '```\n码\n```'],
  ['==重点==', 'marked text', '**重点**'],
  ['$x+1$', 'a formula', 'x+1'],
  ['$$\nx\n$$', 'a formula', 'x'],
  ['一 <!-- 注', 'a comment', '一 <!-- 注 -->'],
  ['一 %%注%%', 'a comment', '一 <!-- 注 -->'],
  ['一||答案||', 'hidden text', '答案'],
  ['5*3=15，A*B', 'not shown', '5\\*3=15，A\\*B'],
  [':warning: 一', 'an emoji', '⚠️ 一'],
  ['正文\n\n    npm i\n    npm start', 'four spaces', '正文\n\n```\nnpm i\nnpm start\n```'],
  ['\tnpm i', 'four spaces', '```\nnpm i\n```'],
  ['词\n: 意思', 'a term', '<Terms>\n\n- **词**: 意思\n\n</Terms>'],
  ['＜br＞', 'HTML', '一'],
  ['一&nbsp；二', 'a character reference', '一 二'],
  ['- []邮票', 'a task', '- [ ] 邮票'],
  ['- [ ]邮票', 'a task', '- [ ] 邮票'],
  ['- [x]邮票', 'a task', '- [x] 邮票'],
  ['- [　] 邮票', 'a task', '- [ ] 邮票'],
  ['- 【 】邮票', 'a task', '- [ ] 邮票'],
  ['- [√] 邮票', 'a task', '- [x] 邮票'],
  ['1. ［ ］邮票', 'a task', '1. [ ] 邮票'],
  ['-[ ] 邮票', 'a task', '- [ ] 邮票'],
  ['[ ] 邮票', 'a task', '- [ ] 邮票'],
  ['- 一\n- [ ]', 'a task', '- 一\n- [ ] 二'],
  ['#标题', 'a heading', '## 标题'],
  ['##**标题**', 'a heading', '## **标题**'],
  ['一\n##标题', 'a heading', '一\n\n## 标题'],
  ['＃＃ 标题', 'a heading', '## 标题'],
  ['##　标题', 'a heading', '## 标题'],
  ['-打开', 'a list', '- 打开'],
  ['－ 打开', 'a list', '- 打开'],
  ['•打开\n•点击', 'a list', '- 打开\n- 点击'],
  ['1.打开', 'a numbered list', '1. 打开'],
  ['1、打开\n2、点击', 'a numbered list', '1. 打开\n2. 点击'],
  ['（1）打开\n（2）点击', 'a numbered list', '1、打开\n\n2、点击'],
  ['> ①打开\n> ②点击', 'a numbered list', '> 1. 打开\n> 2. 点击'],
  ['＞引用', 'a quotation', '> 引用'],
  ['｜一｜二｜\n｜-｜-｜', 'a table', '| 一 | 二 |\n| - | - |'],
  ['| 一 | 二 |\n| - |', 'a table', '| 一 | 二 |\n| - | - |'],
  ['一 | 二\n--- | --- | ---', 'a table', '一 | 二\n--- | ---'],
  ['一\n| 一 | 二 |', 'a table', '| 一 | 二 |\n| - | - |'],
  ['：：：note', 'a box', '> [!NOTE]\n> 一'],
  ['!!! note', 'a box', '> [!NOTE]\n> 一'],
  ['[TOC]', 'a table of contents', '一'],
  ['\\newpage', 'a formula', '一'],
  ['尾号138****5678和139****1234', 'not shown', '尾号138\\*\\*\\*\\*5678和139\\*\\*\\*\\*1234'],
  ['2*3*4=24', 'not shown', '2\\*3\\*4=24'],
  ['1~~3天，5~~7天', 'not shown', '1~3天，5~7天'],
  ['```\n码', 'no end', '```\n码\n```'],
];

describe('what would be printed as it is typed', () => {
  it.each(forms)('is found: %j, like %s', (typed, what) => {
    expect(
      find(typed)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(what);
  });

  it.each(forms)('has a right form without findings: %j, %s, %j', (_, __, right) => {
    expect(parseBody(right)).toMatchObject({ mistyped: [], unused: [], forbidden: [] });
  });

  it.each(forms)('may be meant, with backslashes before signs of ASCII: %j', (typed) => {
    // What has signs of another kind is meant as code; a block of code has no escapes.
    if (/[^\0-\x7f\p{L}。，、]|```|'''|^\\\w/u.test(typed)) return;
    const escaped = typed.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    if (escaped === typed) return;
    expect(parseBody(escaped), escaped).toMatchObject({ mistyped: [], forbidden: [] });
    const shown = JSON.stringify(parseBody(escaped).tree);
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(forms)('may be meant as code: %j', (typed) => {
    expect(find(`\`\`\`\`\n${typed}\n\`\`\`\``)).toEqual([]);
  });

  it('has its place', () => {
    expect(find('一\n\n> 二\n> 三[文章]（article:a）')).toMatchObject([
      { line: 4, column: 7, message: expect.stringContaining('"]（article:a）"') as string },
    ]);
  });
});

describe('the first line of a block of code', () => {
  it.each([
    ['json', 0],
    ['c++', 0],
    ['面单', 1],
    ['js title="pay.js"', 1],
    ['sh {1,3}', 1],
  ])('may only have the name of a language: %s', (info, count) => {
    expect(find(`\`\`\`${info}\na\n\`\`\``)).toHaveLength(count);
  });
});

describe('ordinary text', () => {
  it.each([
    '尾号****1234',
    '手机号138****5678，密码****',
    '姓名：____，电话：____',
    'snake_case_name 和 __init__.py',
    'x_y（一）x_y，面单_id和order_id',
    '5 * 3 = 15',
    '好的~~',
    '点[返回]（在左上角）',
    '【注意】先看邮票',
    '【1】一',
    '个人信息（Personal information）',
    '价格$5到$10，US$5，HK$10',
    '10:30:15，时间：9:00~18:00',
    'C# 和 F#，#1',
    '1、打开设置',
    '1、打开设置\n\n2、点击确认',
    '2.5倍，3.14',
    '－10℃',
    '——他说',
    'a | b',
    'https://a.example/x__y__z~~w/*a*?b=$c$',
    '写给a_b_c@a.example',
    'a > b，1 < 2'.replace('<', '\\<'),
    '- 一\n- 二',
    '*重点*和**重点**',
    '一[^1]\n\n[^1]: 二',
    '[x]: 一'.replace('[', '\\['),
  ])('has no findings: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('plain text', () => {
  it.each([
    ['**重要**', 'bold text'],
    ['看[文章](article:a)', 'a link'],
    ['看[文章]（article:a）', 'a link'],
    ['点`确认`', 'code'],
    ['一<br>二', 'HTML'],
    ['<b>一</b>', 'HTML'],
    ['一&nbsp;二', 'an escaped character'],
    ['一\\*二', 'an escaped character'],
    ['# 标题', 'a heading'],
    ['- 一', 'a list'],
    ['一[^1]', 'a note'],
    ['~~旧~~', 'deleted text'],
    ['$x$', 'a formula'],
    ['先__联系__客服', 'bold text'],
  ])('has no markup: %j is %s', (text, what) => {
    expect(findMarkup(text)).toBe(what);
  });

  it.each([
    '1~3个工作日',
    '退件还没到',
    '1. 寄件',
    '尾号****1234',
    'Q&A',
    'C#',
    'a_b',
    '$5',
    'https://a.example/a_b',
    '50% off',
    '（一）“二”——三',
    '1 < 2',
  ])('may be %j', (text) => {
    expect(findMarkup(text)).toBeUndefined();
  });
});
