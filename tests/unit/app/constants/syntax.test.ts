import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/cli/read-vocabulary.ts';
import { formatKotlin } from '../../../../src/app/constants/format-kotlin.ts';
import { formatSwift } from '../../../../src/app/constants/format-swift.ts';
import type { Vocabulary } from '../../../../src/app/constants/vocabulary.ts';
import { project } from '../../../support/sites.ts';
import { loadSyntax } from '../../../support/syntax.ts';

const syntax = { kotlin: await loadSyntax('kotlin'), swift: await loadSyntax('swift') };

const languages = [
  ['kotlin', (vocabulary: Vocabulary) => formatKotlin(vocabulary, 'org.example.help')],
  ['swift', formatSwift],
] as const;

const names = { product: 'Test', site: 'https://help.test/' };
const real = readVocabulary(join(project, 'content'), names);

const createVocabulary = (ids: readonly string[], title = 'Title'): Vocabulary => ({
  ...names,
  articles: ids.map((id, index) => ({
    id,
    code: index < 900 ? `ABC-${100 + index}` : undefined,
    titles: [title, title],
    sections: [{ id, titles: [title] }],
  })),
  flows: ids.map((id) => ({ id, titles: [title], steps: [{ id, titles: [title] }] })),
});

/** Words of both languages, and names that the generated files use themselves. */
const keywords =
  'as associatedtype async await break case catch class companion continue default defer deinit do else ' +
  'entries enum extension fallthrough false fileprivate final for fun func guard help-article ' +
  'help-code help-flow help-link help-section help-sections help-step help-steps id if import in init inout interface internal is it ' +
  'let name nil null object open operator package private protocol public raw-value repeat rethrows ' +
  'return self static string struct subscript super switch this throw throws true try type typealias ' +
  'typeof val value values var when where while all-cases hash hash-value code article';

const titles: [string][] = [
  ['*/ oops /*'],
  ['/* never closed'],
  ['*/*/*'],
  ['/*/'],
  ['one\ntwo'],
  ['one\r\ntwo\u2028three\u2029four\u0085five\u000bsix'],
  ['"""  " \\ ${broken} $x \\(y) `z`'],
  ['// comment'],
  ['\u202e reversed \u2066'],
  ['\0'],
  ['提现「还没」到账'],
  [''],
];

describe.each(languages)('the constants for %s', (language, format) => {
  it('of the real content are understood by a parser', () => {
    expect(real.articles.length).toBeGreaterThan(20);
    expect(syntax[language](format(real))).toEqual([]);
  });

  it.each(titles)('keep the title %j inside its comment', (title) => {
    const text = format(createVocabulary(['a'], title));
    expect(syntax[language](text)).toEqual([]);
    expect(text).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]/u);
    const plain = format(createVocabulary(['a'], 'x'));
    expect(text.split('\n').length).toBe(plain.split('\n').length);
  });

  it('take any id for a name', () => {
    const ids = keywords.split(' ');
    expect(syntax[language](format(createVocabulary(ids)))).toEqual([]);
  });

  it.each([['articles'], ['flows']] as const)('give different %s different names', (kind) => {
    const ids = ['a-1', 'a1', 'a-1-b', 'a1b', 'a-1b', 'ab', 'a-b', 'type', 'string'];
    const { articles, flows, ...rest } = createVocabulary(ids);
    const none = { articles: [], flows: [] };
    const text = format({ ...rest, ...none, ...(kind === 'flows' ? { flows } : { articles }) });
    const declared = [...text.matchAll(/^\s+(?:public enum|object|case|[A-Z_\d]+\() ?\S+.*/gm)];
    const lines = declared.map(([line]) => line.replace(/ABC-?_?\d+/g, ''));
    expect(lines.length).toBeGreaterThanOrEqual(ids.length * 2);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('hold nothing but links where there is no article', () => {
    expect(syntax[language](format({ ...names, articles: [], flows: [] }))).toEqual([]);
  });

  it.each([['https://help.test/$he"lp/'], ['https://help.test/\\(x)/']])(
    'quote the site %s',
    (site) => {
      expect(syntax[language](format({ ...real, site }))).toEqual([]);
    },
  );

  it('would not pass with a title that leaves its comment', () => {
    const text = format(createVocabulary(['a'], 'marked'));
    for (const broken of [
      text.replace('marked', '\n */ oops'),
      text.replace('{', '(('),
      text.replace(' = ', ' = = '),
    ])
      expect(syntax[language](broken)).not.toEqual([]);
  });
});

describe('the constants', () => {
  it('name articles, codes and sections', () => {
    const kotlin = formatKotlin(real, 'org.example.help');
    for (const line of [
      'package org.example.help',
      '    /** 提现还没到账 · Withdrawal hasn’t arrived yet */',
      '    WITHDRAWAL_DELAYED("withdrawal-delayed"),',
      '    WDR_101("WDR-101", HelpArticle.WITHDRAWAL_DELAYED),',
      '        /** 先检查这几项 · Check these first */',
      '        val CHECK_FIRST = HelpSection("withdrawal-delayed", "check-first")',
      '        val CONTACT_SUPPORT = HelpSection("withdrawal-delayed", "contact-support")',
      '    WITHDRAWAL_NOT_ARRIVED("withdrawal-not-arrived"),',
      '        val HOW_LONG = HelpStep("withdrawal-not-arrived", "how-long")',
      '        link("solve/" + step.flowId + "/" + step.id, lang, embed, "")',
      '    const val SITE = "https://help.test/"',
    ])
      expect(kotlin.split('\n')).toContain(line);
    const swift = formatSwift(real);
    for (const line of [
      '    /// 提现还没到账 · Withdrawal hasn’t arrived yet',
      '    case withdrawalDelayed = "withdrawal-delayed"',
      '    public static let wdr101 = HelpCode(code: "WDR-101", article: HelpArticle.withdrawalDelayed)',
      '        public static let checkFirst = HelpSection(articleId: "withdrawal-delayed", id: "check-first")',
      '    case withdrawalNotArrived = "withdrawal-not-arrived"',
      '        public static let howLong = HelpStep(flowId: "withdrawal-not-arrived", id: "how-long")',
    ])
      expect(swift.split('\n')).toContain(line);
  });

  it('say nothing of flows where there are none', () => {
    const bare = { ...real, flows: [] };
    expect(formatKotlin(bare, 'org.example.help')).not.toMatch(/Flow|Step|solve/);
    expect(formatSwift(bare)).not.toMatch(/Flow|Step|solve/);
  });

  it('keep a dollar sign of the site from being read by Kotlin', () => {
    const kotlin = formatKotlin({ ...real, site: 'https://help.test/$a/' }, 'org.example.help');
    expect(kotlin).toContain('const val SITE = "https://help.test/\\$a/"');
  });

  it('escape words of Kotlin in a package, and refuse what is none', () => {
    expect(formatKotlin(real, 'org.in.help')).toContain('package org.`in`.help\n');
    for (const name of ['', 'org..help', 'org.help;', 'org help', '1.a'])
      expect(() => formatKotlin(real, name)).toThrow(/expected a name such as/);
  });
});

describe('the snippets of the documentation', () => {
  it.each([
    ['kotlin', 'HelpActivity.kt'],
    ['swift', 'HelpView.swift'],
  ] as const)('in %s are understood by a parser', (language, file) => {
    const text = readFileSync(join(project, 'docs/snippets', file), 'utf8');
    expect(syntax[language](text)).toEqual([]);
  });
});
