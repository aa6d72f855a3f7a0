import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../../src/content-model/list-files.ts';
import { otherProducts, type OtherProduct, type OtherProductName } from './other-product.ts';
import { root, testProduct } from './project.ts';

/** Where the tables and the content of each product of this repository are. */
const products: readonly (readonly string[])[] = [
  [join(root, 'src/site'), join(root, 'content')],
  ...[testProduct, ...Object.values(otherProducts).map(({ folder }) => folder)].map(toProduct),
];

function toProduct(folder: string): readonly string[] {
  return [join(folder, 'site'), join(folder, 'content')];
}

const readAll = (folder: string, extension: RegExp): string[] =>
  listFiles(folder)
    .filter((path) => extension.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));

/** Long enough that two products do not have it by chance. */
const isTelling = (text: string): boolean =>
  /\p{Script=Han}{6}/u.test(text) || text.split(' ').length > 3;

const listIds = ([, content = '']: readonly string[]): string[] =>
  listFiles(content)
    .filter((path) => /-.*\.mdx$/.test(basename(path)))
    .map((path) => basename(path, '.mdx'));

/** Returns the sentences of a product's tables, and the titles and ids of its articles. */
function listTexts(product: readonly string[]): string[] {
  const [site = '', content = ''] = product;
  const tables = readAll(site, /\.ts$/).join('\n');
  const strings = tables.matchAll(/'((?:\\.|[^'\\\n])*)'|"([^"\n]*)"/g);
  const titles = readAll(content, /\.mdx$/).flatMap(
    (text) => /^title: *(.+)$/m.exec(text)?.[1] ?? [],
  );
  return [...[...strings].map(([, single, double]) => single ?? double ?? ''), ...titles]
    .filter(isTelling)
    .concat(listIds(product));
}

const findName = ([site = '']: readonly string[]): string =>
  /product = '(.+)'/.exec(readFileSync(join(site, 'product.ts'), 'utf8'))?.[1] ?? '';

/**
 * Returns a function that lists the words of other products in a text: their names, the sentences of their tables, and
 * their articles. What the product itself says, or the code, is no word of another product.
 */
export function openForeignWords(name: OtherProductName): (text: string) => string[] {
  const { folder, base = folder }: OtherProduct = otherProducts[name];
  const own = [...new Set([folder, base])].map(toProduct);
  const code = listFiles(join(root, 'src')).filter((path) => !path.startsWith('site/'));
  const known = [
    ...own.flat().flatMap((path) => readAll(path, /\.(?:ts|mdx|yml)$/)),
    ...own.flatMap(listIds),
    ...code.map((path) => readFileSync(join(root, 'src', path), 'utf8')),
  ].join('\n');
  const texts = [...new Set(products.flatMap(listTexts))].filter((text) => !known.includes(text));
  const ownNames = own.map(findName);
  const names = products.map(findName).filter((each) => each !== '' && !ownNames.includes(each));
  const named = new RegExp(`\\b(?:${names.map((each) => RegExp.escape(each)).join('|')})\\b`, 'gi');
  return (text) => [...(text.match(named) ?? []), ...texts.filter((each) => text.includes(each))];
}
