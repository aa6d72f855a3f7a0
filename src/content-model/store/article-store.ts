import { getCollection, type CollectionEntry } from 'astro:content';
import { getImage } from 'astro:assets';
import type { Root } from 'hast';
import { isLocale } from '../../i18n/locales.ts';
import type { Links } from '../../urls/hrefs.ts';
import { links as siteLinks } from '../../urls/site-links.ts';
import type { Article } from '../articles/article.ts';
import { createCatalogue, type Catalogue } from '../articles/catalogue.ts';
import { readBuildSettings } from '../build-settings.ts';
import { listTopicAddresses } from '../articles/topic-addresses.ts';
import { readLastMembers, readRetiredHeadings } from '../lock/retired-links.ts';
import { toPageTree, type ArticleBody } from '../markdown/page-tree.ts';
import { toMediaName } from './media-name.ts';
import { onceInBuild } from './once-in-build.ts';

/** The only module that reads the collection of articles. */

interface Store {
  readonly catalogue: Catalogue;
  readonly entries: ReadonlyMap<string, CollectionEntry<'articles'>>;
}

function toArticle({ id: entryId, data }: CollectionEntry<'articles'>): Article {
  const [locale = '', id = ''] = entryId.split('/');
  if (!isLocale(locale)) throw new Error(`Entry ${entryId} is outside the locale folders.`);
  return { ...data.article, locale, id };
}

const getStore = onceInBuild(async (): Promise<Store> => {
  const collection = await getCollection('articles');
  return {
    entries: new Map(collection.map((entry) => [entry.id, entry])),
    catalogue: createCatalogue(collection.map(toArticle)),
  };
});

/** Returns the catalogue of all articles. */
export const getCatalogue = async (): Promise<Catalogue> => (await getStore()).catalogue;

/** Returns the static paths of all articles, including those of retired ids. */
export const listArticlePaths = async () =>
  (await getCatalogue()).all.flatMap((article) =>
    [article.id, ...article.aliases].map((id) => ({
      params: { locale: article.locale, id },
      props: { article, isAlias: id !== article.id },
    })),
  );

/** Returns the static paths of all categories, including those that moved. */
export const listTopicPaths = async () =>
  listTopicAddresses(await getCatalogue(), readLastMembers(readBuildSettings())).map(
    ({ locale, name, category }) => ({
      params: { locale, category: name },
      props: { locale, category, isMoved: name !== category },
    }),
  );

/** Returns the static paths of a page that exists once in every locale with articles. */
export const listLocalePaths = async () =>
  (await getCatalogue()).locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Returns the body of an article; throws if there is no such article. */
export async function getBody({ locale, id }: Article): Promise<ArticleBody> {
  const entry = (await getStore()).entries.get(`${locale}/${id}`);
  if (!entry) throw new Error(`There is no article ${locale}/${id}.`);
  const pictures = await Promise.all(
    Object.entries(entry.data.pictures).map(async ([path, metadata]) => {
      const { src, attributes } = await getImage({ src: metadata });
      const { width, height } = attributes as { width: number; height: number };
      return [path, { src, width, height }] as const;
    }),
  );
  const media = Object.entries(entry.data.media).map(
    ([path, copy]) => [path, siteLinks.file(toMediaName(copy))] as const,
  );
  return {
    json: entry.data.tree,
    pictures: Object.fromEntries(pictures),
    media: Object.fromEntries(media),
  };
}

/** Returns the copies of all videos and captions, relative to the project, by their published names. */
export const listMedia = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(
    [...(await getStore()).entries.values()].flatMap(({ data }) =>
      Object.values(data.media).map((copy) => [toMediaName(copy), copy] as const),
    ),
  );

const getRetiredHeadings = onceInBuild(() => readRetiredHeadings(readBuildSettings()));

/**
 * Returns the tree of an article's body as its page shows it, with addresses of the site, or of embedded pages if
 * `embedLinks` are passed.
 */
export async function getTree(article: Article, links: Links = siteLinks): Promise<Root> {
  const [body, catalogue] = await Promise.all([getBody(article), getCatalogue()]);
  const retiredHeadings = getRetiredHeadings();
  return toPageTree(body, { article, catalogue, links, retiredHeadings });
}
