import type { Root } from 'hast';
import type { Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { hash } from './cache.ts';
import { describeArticle, type ArticleFacts } from './describe-article.ts';
import { toVirtualPath, type VirtualFile } from './engine.ts';
import { hashSources } from './fingerprint.ts';
import {
  createImageReader,
  mapAddresses,
  type ArticleAddress,
  type ReadImage,
} from './page-context.ts';
import { createQrDrawer } from './qr-code.ts';
import { readTemplate } from './templates.ts';
import { getProperty, listElements } from './tree.ts';

/** What an article's PDF is made from. */
export interface ArticleSource {
  readonly article: Article;
  /** Href of its page. */
  readonly page: string;
  readonly facts: ArticleFacts;
  /** Hash of everything its PDF is made from. */
  readonly key: string;
  /** Returns its body, a new tree at each call. */
  readonly readTree: () => Root;
}

/** What all PDFs of a run are made from. */
export interface Sources {
  readonly site: BuiltSite;
  readonly template: VirtualFile;
  readonly addresses: ReadonlyMap<string, ArticleAddress>;
  readonly drawCode: (address: string) => string;
  readonly readImage: ReadImage;
  /** Returns what an article's PDF is made from. */
  readonly read: (article: Article) => ArticleSource;
}

/** Returns the images of a body: the virtual path of each, or what is wrong with it. */
const listImages = ({ children }: Root, readImage: ReadImage): string[] =>
  listElements(children)
    .filter(({ tagName }) => tagName === 'img')
    .map((image) => readImage(getProperty(image, 'src') ?? ''))
    .map((file) => (typeof file === 'string' ? file : toVirtualPath(file)));

/** Opens what PDFs are made from. */
export function openSources(site: BuiltSite, makers = hashSources()): Sources {
  const { links, base, origin } = site;
  const addresses = mapAddresses(site);
  const readImage = createImageReader(site);
  // A link leads to an article or to a page: one article more or less may change where any of them leads.
  const shared = [makers, base, origin, [...addresses.keys()].sort()];
  const known = new Map<Article, ArticleSource>();
  const read = (article: Article): ArticleSource => {
    const facts = describeArticle(article, site);
    const tree = site.readTree(article);
    return {
      article,
      page: links.article(article.locale, article.id),
      facts,
      key: hash(JSON.stringify([shared, facts, listImages(tree, readImage), tree])),
      readTree: () => site.readTree(article),
    };
  };
  return {
    site,
    template: readTemplate(),
    addresses,
    drawCode: createQrDrawer(),
    readImage,
    read: (article) => {
      const source = known.get(article) ?? read(article);
      known.set(article, source);
      return source;
    },
  };
}
