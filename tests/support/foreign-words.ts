import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../../src/content-model/list-files.ts';
import { otherProducts } from './other-product.ts';
import { root, testProduct } from './project.ts';

/** Where the tables and the content of each product of this repository are. */
const products = [
  [join(root, 'src/site'), join(root, 'content')],
  ...[testProduct, ...Object.values(otherProducts).map(({ folder }) => folder)].map((folder) => [
    join(folder, 'site'),
    join(folder, 'content'),
  ]),
];

const readAll = (folder: string, extension: RegExp): string[] =>
  listFiles(folder)
    .filter((path) => extension.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));

/** Long enough that two products do not have it by chance. */
const isTelling = (text: string): boolean =>
  /\p{Script=Han}{6}/u.test(text) || text.split(' ').length > 3;

/** Returns the sentences of a product's tables, and the titles and ids of its articles. */
function listTexts([site = '', content = '']: readonly string[]): string[] {
  const tables = readAll(site, /\.ts$/).join('\n');
  const strings = tables.matchAll(/'((?:\\.|[^'\\\n])*)'|"([^"\n]*)"/g);
  const titles = readAll(content, /\.mdx$/).flatMap(
    (text) => /^title: *(.+)$/m.exec(text)?.[1] ?? [],
  );
  const ids = listFiles(content)
    .filter((path) => /-.*\.mdx$/.test(basename(path)))
    .map((path) => basename(path, '.mdx'));
  return [...[...strings].map(([, single, double]) => single ?? double ?? ''), ...titles]
    .filter(isTelling)
    .concat(ids);
}

const findName = ([site = '']: readonly string[]): string =>
  /product = '(.+)'/.exec(readFileSync(join(site, 'product.ts'), 'utf8'))?.[1] ?? '';

/**
 * Returns a function that lists the words of other products in a text: their names, the sentences of their tables, and
 * their articles. What the product itself says, or the code, is no word of another product.
 */
export function openForeignWords(folder: string): (text: string) => string[] {
  const own = [join(folder, 'site'), join(folder, 'content')];
  const code = listFiles(join(root, 'src')).filter((path) => !path.startsWith('site/'));
  const known = [
    ...own.flatMap((path) => readAll(path, /\.(?:ts|mdx|yml)$/)),
    ...code.map((path) => readFileSync(join(root, 'src', path), 'utf8')),
  ].join('\n');
  const texts = [...new Set(products.flatMap(listTexts))].filter((text) => !known.includes(text));
  const ownName = findName(own);
  const names = products.map(findName).filter((name) => name !== ownName);
  const name = new RegExp(`\\b(?:${names.map((each) => RegExp.escape(each)).join('|')})\\b`, 'gi');
  return (text) => [...(text.match(name) ?? []), ...texts.filter((each) => text.includes(each))];
}
