import { createHash } from 'node:crypto';
import type { Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import type { ImagePaths } from './cache.ts';
import { describeArticle, type ArticleFacts } from './describe-article.ts';
import { toVirtualPath } from './engine.ts';
import { hashMakers, listMakers, type Makers } from './fingerprint.ts';
import { findBodySource } from './html-tree.ts';
import {
  createImageReader,
  mapAddresses,
  type ArticleAddress,
  type ReadImage,
} from './page-context.ts';
import { createQrDrawer } from './qr-code.ts';
import { readTemplate } from './templates.ts';
import type { VirtualFile } from './engine.ts';

/** What an article's PDF is made from. */
export interface ArticleSource {
  readonly article: Article;
  /** Href of its page. */
  readonly page: string;
  /** HTML that begins with the body. */
  readonly html: string;
  readonly facts: ArticleFacts;
  /** Hash of all this and of what makes a document of it; images are not in it. */
  readonly key: string;
}

/** What all PDFs of a run are made from. */
export interface Sources {
  readonly site: BuiltSite;
  readonly template: VirtualFile;
  readonly addresses: ReadonlyMap<string, ArticleAddress>;
  readonly drawCode: (address: string) => string;
  readonly readImage: ReadImage;
  /** Returns what an article's PDF is made from; reads its page once. Throws where there is none. */
  readonly read: (article: Article) => ArticleSource;
}

/** Opens what PDFs are made from. */
export function openSources(site: BuiltSite, makers: Makers = listMakers()): Sources {
  const { links, base, origin } = site;
  const addresses = mapAddresses(site);
  // A link leads to an article or to a page: with an article more or less, all of them may lead elsewhere.
  const makersHash = hashMakers(makers, [base, origin, ...[...addresses.keys()].sort()]);
  const known = new Map<Article, ArticleSource>();
  const read = (article: Article): ArticleSource => {
    const page = links.article(article.locale, article.id);
    const html = findBodySource(site.readPage(page), page);
    const facts = describeArticle(article, site);
    const key = createHash('sha256')
      .update(`${makersHash}\n${JSON.stringify(facts)}\n${html}`)
      .digest('hex');
    return { article, page, html, facts, key };
  };
  return {
    site,
    template: readTemplate(),
    addresses,
    drawCode: createQrDrawer(),
    readImage: createImageReader(site),
    read: (article) => {
      const source = known.get(article) ?? read(article);
      known.set(article, source);
      return source;
    },
  };
}

/** Returns the virtual path of an image as it is now; undefined where there is none. */
export const findImagePath = ({ readImage }: Sources, src: string): string | undefined => {
  const file = readImage(src);
  return typeof file === 'string' ? undefined : toVirtualPath(file);
};

/** Returns an image reader that remembers what it has read, and what that was. */
export function watchImages(readImage: ReadImage): { images: ImagePaths; read: ReadImage } {
  const images: Record<string, string> = {};
  const read: ReadImage = (src) => {
    const file = readImage(src);
    if (typeof file !== 'string') images[src] = toVirtualPath(file);
    return file;
  };
  return { images, read };
}
