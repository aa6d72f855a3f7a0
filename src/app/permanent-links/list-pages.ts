import { listCategoryNames } from '../../urls/categories.ts';
import { categoryIds } from '../../urls/category-ids.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PageTable } from '../../urls/page-table.ts';
import { listPermanentLinks, type PermanentSite } from './list-links.ts';

interface Page {
  readonly path: string;
  readonly locales: readonly Locale[];
  readonly name?: string;
}

/** Returns the pages that a misspelled address can mean. The names of an article are its permanent links. */
export function listPages(site: PermanentSite): PageTable {
  const pages = [...listLinkedPages(site), ...listOtherPages(site)];
  const byLocales = Map.groupBy(pages, ({ locales }) => locales.join(' '));
  return Object.fromEntries(
    [...byLocales].map(([locales, own]) => [
      locales,
      Object.fromEntries(
        [...Map.groupBy(own, ({ path }) => path)].map(([path, same]) => [
          path,
          [...new Set(same.flatMap(({ name }) => name ?? []))],
        ]),
      ),
    ]),
  );
}

const listLinkedPages = (site: PermanentSite): Page[] =>
  listPermanentLinks(site).flatMap(([key, targets]) => {
    const [first] = targets;
    if (!first) return [];
    const path = first.href.slice(site.links.home(first.locale).length);
    const name = key.toLowerCase();
    return {
      path,
      locales: targets.map(({ locale }) => locale),
      ...(`${name}/` !== path && { name }),
    };
  });

const listOtherPages = ({ catalogue }: PermanentSite): Page[] => [
  ...categoryIds.flatMap((category) => {
    const path = `topics/${category}/`;
    const locales = catalogue.locales.filter((locale) =>
      catalogue.categoriesOf(locale).includes(category),
    );
    if (locales.length === 0) return [];
    return listCategoryNames(category).map((name) => ({
      path,
      locales,
      ...(name !== category && { name: `topics/${name}` }),
    }));
  }),
  ...['', 'search/'].map((path) => ({ path, locales: catalogue.locales })),
  { path: 'handbook.pdf', locales: catalogue.locales, name: 'handbook' },
];
