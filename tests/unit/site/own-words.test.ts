import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { categoryIds } from '../../../src/urls/category-ids.ts';
import { codeExample } from '../../../src/site/codes.ts';
import { site } from '../../../src/site/config.ts';
import { channels, escalationReasons, evidence } from '../../../src/site/support.ts';
import { urgencies } from '../../../src/site/urgencies.ts';

/**
 * Nothing outside of `src/site/` and `content/` names this product: another one replaces these two folders. The words
 * come from the tables and from the names of the content.
 */
const project = resolve(import.meta.dirname, '../../..');

/** What is searched, beside tests: they name what they test. */
const searched = [
  'src/**/*.{ts,astro,css,typ,md}',
  '{bench,scripts}/**/*.{ts,js,json}',
  '{docs,examples}/**/*.{md,ts,tsx,html,css,kt,swift}',
  '{package,tsconfig}.json',
  '{CONTRIBUTING.md,LICENSE,astro.config.mjs,eslint.config.js,vitest.config.ts}',
];

/** Words of this kind of product that have no table. */
const subjects =
  /withdraw|deposit|\bpayments?\b|\bpayouts?\b|\brefunds?\b|提现|充值|付款|支付|到账/gi;

/** Ids that are also words of every product, or of code. */
const generic: readonly string[] = [
  // Channels and what pages are about.
  ...['chat', 'phone', 'email', 'support', 'security'],
  // The heading id of the section on support, on the page of every problem.
  'contact-support',
  // What a form can ask for, and states of anything.
  ...['amount', 'time', 'screenshot', 'blocked', 'routine', 'not-you', 'error-message'],
];

/** Places where such words belong or mean something else, each with the reason. */
const allowed: readonly (readonly [file: RegExp, reason: string])[] = [
  [/^src\/site\//, 'the tables of this product'],
  [/^docs\/benchmarks\.md$/, 'measurements of this product’s site'],
  [/(?:^|\/)package-lock\.json$/, 'packages of others'],
  [
    /^src\/secrets\//,
    'recognises secrets in sentences about money, which people write to any support',
  ],
  [
    /^(?:src\/export\/hosting\/header-rules\.ts|docs\/hosting\.md)$/,
    '`payment` is a feature of browsers (Permissions-Policy)',
  ],
];

const listNames = (folder: string): string[] =>
  readdirSync(join(project, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|yml)$/.test(path))
    .map((path) => basename(path).replace(/\.[^.]+$/, ''));

const ids = [
  ...categoryIds,
  ...[channels, escalationReasons, evidence, urgencies].flatMap((table) => Object.keys(table)),
  ...['zh', 'en', 'flows'].flatMap(listNames),
  codeExample,
].filter((id) => !generic.includes(id));

const toPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, 'g');

const patterns = [toPattern([...new Set(ids)]), new RegExp(site.product, 'gi'), subjects];

it('names the product, its content and its subjects only in its own tables', () => {
  const found = globSync(searched, { cwd: project, exclude: ['**/node_modules'] })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !allowed.some(([file]) => file.test(path)))
    .sort()
    .flatMap((path) => {
      const lines = readFileSync(join(project, path), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        patterns.flatMap((pattern) =>
          [...line.matchAll(pattern)].map(([word]) => `${path}:${index + 1} ${word}`),
        ),
      );
    });
  expect(found).toEqual([]);
});
