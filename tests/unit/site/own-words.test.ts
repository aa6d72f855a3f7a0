import { readdirSync, readFileSync } from 'node:fs';
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

/** The name and the subjects of the product that this project is published for. Codes and pinyin are such words, too. */
const published =
  /okpay|withdr(?:aw|ew)|deposit|\bpayments?\b|\bpayouts?\b|refund|usdt|\b(?:wdr|dep)-?\d|\bwdr\b|tixian|chongzhi|提现|提現|充值|付款|支付|到账|退款|余额|银行(?!账号)/gi;

/** Ids of the tests’ product that are also words of every product, or of code. */
const generic: readonly string[] = [
  // Channels, categories and what pages are about.
  ...['chat', 'phone', 'email', 'guides', 'labels', 'returns'],
  // The heading id of the section on support, on the page of every problem.
  'contact-support',
  // What a form can ask for, and states of anything.
  ...['weight', 'time', 'screenshot', 'not-you', 'error-message'],
];

/** Places where such a word means something else, each with the reason. */
const allowed: readonly (readonly [file: RegExp, reason: string])[] = [
  [
    /^(?:src|tests\/unit)\/secrets\//,
    'recognise secrets in sentences about money, which people write to any support',
  ],
  [/^src\/site\//, 'tables of the product'],
  [
    /^src\/export\/hosting\/header-rules\.ts$/,
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

/** Returns the words in the files of a folder: `file:line word`. */
function findWords(folder: string, patterns: readonly RegExp[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => /\.(?:ts|mjs|astro|css|typ|md|mdx|yml|json|html)$/.test(path))
    .filter((path) => !allowed.some(([file]) => file.test(path)))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          patterns.flatMap((pattern) =>
            [...line.matchAll(pattern)].map(([word]) => `${path}:${index + 1} ${word}`),
          ),
        ),
    );
}

it('names no product, its content and its subjects in the code', () => {
  expect(findWords('src', [...own, published])).toEqual([]);
});

it('names the published product in no test', () => {
  expect(findWords('tests', [published])).toEqual([]);
});
