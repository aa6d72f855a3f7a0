import { getCollection, type CollectionEntry } from 'astro:content';
import type { Article } from '../articles/article.ts';
import { createCatalogue, type Catalogue } from '../articles/catalogue.ts';
import { isLocale } from '../../i18n/locales.ts';

/** The one place that reads the collection: entries for rendering, the catalogue for everything else. */
interface Store {
  readonly catalogue: Catalogue;
  readonly entries: readonly {
    readonly article: Article;
    readonly entry: CollectionEntry<'articles'>;
  }[];
}

async function loadStore(): Promise<Store> {
  const collection = await getCollection('articles');
  const entries = collection.map((entry) => ({ entry, article: toArticle(entry) }));
  return { entries, catalogue: createCatalogue(entries.map(({ article }) => article)) };
}

function toArticle({ id: entryId, data }: CollectionEntry<'articles'>): Article {
  const [locale = '', id = ''] = entryId.split('/');
  if (!isLocale(locale)) throw new Error(`Entry ${entryId} is outside the locale folders.`);
  return { ...data, locale, id };
}

let built: Promise<Store> | undefined;

/**
 * Returns the articles. A build reads them once: asking the collection on every page would make the
 * cost of a page grow with their number. The dev server asks each time, to see edits.
 */
export const getStore = (): Promise<Store> =>
  import.meta.env.DEV ? loadStore() : (built ??= loadStore());

/** Returns the catalogue of all articles. */
export const getCatalogue = async (): Promise<Catalogue> => (await getStore()).catalogue;

/** Returns the static paths of all articles, those of retired ids included. */
export const listArticlePaths = async () =>
  (await getStore()).entries.flatMap(({ article, entry }) =>
    [article.id, ...article.aliases].map((id) => ({
      params: { locale: article.locale, id },
      props: { article, entry, isAlias: id !== article.id },
    })),
  );

/** Returns the static paths of a page that every locale with articles has once. */
export const listLocalePaths = async () =>
  (await getCatalogue()).locales.map((locale) => ({ params: { locale }, props: { locale } }));
