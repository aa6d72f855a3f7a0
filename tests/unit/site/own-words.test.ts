import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { categoryIds } from '../../../src/urls/category-ids.ts';
import { codeExample } from '../../../src/site/codes.ts';
import { site } from '../../../src/site/config.ts';
import { channels, escalationReasons, evidence } from '../../../src/site/support.ts';
import { urgencies } from '../../../src/site/urgencies.ts';
import { root, testProduct } from '../../support/project.ts';

/**
 * Nothing outside of `src/site/` and `content/` names a product: another one replaces these two folders. Tests have the
 * same rule, and a product of their own (tests/product).
 */

/** What is searched, beside tests. */
const searched = [
  'src/**/*.{ts,astro,css,typ,md}',
  '{bench,scripts}/**/*.{ts,js,json}',
  '{docs,examples}/**/*.{md,ts,tsx,html,css,kt,swift}',
  '{package,tsconfig}.json',
  '{CONTRIBUTING.md,LICENSE,astro.config.mjs,eslint.config.js,vitest.config.ts}',
];

const tests = 'tests/**/*.{ts,mjs,md,mdx,yml,json,html}';

/** The name of the product that this project is published for, and words of its kind. */
const published =
  /okpay|withdr(?:aw|ew)|deposit|\bpayments?\b|\bpayouts?\b|\brefunds?\b|提现|提現|充值|付款|支付|到账|退款/gi;

/** More such words, its codes and pinyin, which only tests have no use for. */
const inTests = /refund|\bwdr\b|\b(?:wdr|dep)-?\d|tixian|chongzhi|余额|银行|usdt/gi;

/** Ids of the tests’ product that are also words of every product, or of code. */
const generic: readonly string[] = [
  // Channels, categories and what pages are about.
  ...['chat', 'phone', 'email', 'guides', 'labels', 'returns'],
  // The heading id of the section on support, on the page of every problem.
  'contact-support',
  // What a form can ask for, and states of anything.
  ...['weight', 'time', 'screenshot', 'not-you', 'error-message'],
];

/** Places where such words belong or mean something else, each with the reason. */
const allowed: readonly (readonly [file: RegExp, reason: string])[] = [
  [
    /^(?:src|tests\/unit)\/secrets\//,
    'recognise secrets in sentences about money, which people write to any support',
  ],
  [/^src\/site\//, 'the tables of the published product'],
  [/^tests\/content\//, 'tests of the published content'],
  [/^docs\/benchmarks\.md$/, 'measurements of the published site'],
  [/(?:^|\/)package-lock\.json$/, 'packages of others'],
  [
    /^(?:src\/export\/hosting\/header-rules\.ts|docs\/hosting\.md)$/,
    '`payment` is a feature of browsers (Permissions-Policy)',
  ],
  [/^tests\/unit\/site\/own-words\.test\.ts$/, 'lists the words'],
];

const listNames = (folder: string): string[] =>
  readdirSync(join(testProduct, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|yml)$/.test(path))
    .map((path) => basename(path).replace(/\.[^.]+$/, ''));

const ids = [
  ...categoryIds,
  ...[channels, escalationReasons, evidence, urgencies].flatMap((table) => Object.keys(table)),
  ...['zh', 'en', 'flows'].flatMap(listNames),
  codeExample,
].filter((id) => !generic.includes(id));

const own = [
  new RegExp(`(?<![\\w-])(?:${[...new Set(ids)].join('|')})(?![\\w-])`, 'g'),
  new RegExp(site.product, 'gi'),
];

/** Returns a file; of a language, what interfaces say, and not what people say about any product. */
const readText = (path: string): string =>
  readFileSync(join(root, path), 'utf8').replace(/^export const commonWords[^]*?^\};$/m, '');

/** Returns the words in files: `file:line word`. */
const findWords = (files: string | readonly string[], patterns: readonly RegExp[]): string[] =>
  globSync(files, { cwd: root, exclude: ['**/node_modules'], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !allowed.some(([file]) => file.test(path)))
    .sort()
    .flatMap((path) =>
      readText(path)
        .split('\n')
        .flatMap((line, index) =>
          patterns.flatMap((pattern) =>
            [...line.matchAll(pattern)].map(([word]) => `${path}:${index + 1} ${word}`),
          ),
        ),
    );

it('names the product of the tests and its content nowhere in the code', () => {
  expect(findWords('src/**/*.{ts,astro,css,typ,md}', own)).toEqual([]);
});

it('names the published product and its subjects only in its own tables', () => {
  expect(findWords(searched, [published])).toEqual([]);
});

it('names the published product and its subjects in no test', () => {
  expect(findWords(tests, [published, inTests])).toEqual([]);
});
