import { hash } from 'node:crypto';
import type { Root } from 'hast';
import type { Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { describeArticle, type ArticleFacts } from './describe-article.ts';
import { toVirtualPath, type VirtualFile } from './engine.ts';
import { hashSources } from './fingerprint.ts';
import { createImageReader, type ReadImage } from './page-context.ts';
import { createQrDrawer } from './qr-code.ts';
import { readTemplate } from './document-parts.ts';
import { getProperty, listElements } from '../../content-model/markdown/elements.ts';

/** What an article's PDF is made from. */
export interface ArticleSource {
  readonly article: Article;
  /** Href of its page. */
  readonly page: string;
  readonly facts: ArticleFacts;
  /** Hash of everything its PDF is made from. */
  readonly key: string;
  /** Returns the tree of its body, a new one at each call. */
  readonly readTree: () => Root;
}

/** Input that all PDFs of a run share. */
export interface Sources {
  readonly site: BuiltSite;
  readonly template: VirtualFile;
  readonly drawCode: (address: string) => string;
  readonly readImage: ReadImage;
  /** Returns what an article's PDF is made from. */
  readonly read: (article: Article) => ArticleSource;
}

/** The attribute with the address of a picture, by element. */
const pictureAttributes: Readonly<Record<string, string>> = { img: 'src', video: 'poster' };

/** Returns the virtual path of each image in a body, or what is wrong with the image. */
const listImages = ({ children }: Root, readImage: ReadImage): string[] =>
  listElements(children)
    .flatMap((element) => getProperty(element, pictureAttributes[element.tagName] ?? '') ?? [])
    .map(readImage)
    .map((file) => (typeof file === 'string' ? file : toVirtualPath(file)));

/** Opens the input of a site's PDFs. `codeHash` is part of all keys. */
export function openSources(site: BuiltSite, codeHash = hashSources()): Sources {
  const { links, base, origin, catalogue } = site;
  const hrefs = catalogue.all.map(({ locale, id }) => links.article(locale, id));
  const readImage = createImageReader(site);
  // Which articles exist decides where links lead, so every key depends on the hrefs of all articles.
  const shared = [codeHash, base, origin, hrefs.sort()];
  const known = new Map<Article, ArticleSource>();
  const read = (article: Article): ArticleSource => {
    const facts = describeArticle(article, site);
    const tree = site.readTree(article);
    return {
      article,
      page: links.article(article.locale, article.id),
      facts,
      key: hash('sha256', JSON.stringify([shared, facts, listImages(tree, readImage), tree])),
      readTree: () => site.readTree(article),
    };
  };
  return {
    site,
    template: readTemplate(),
    drawCode: createQrDrawer(),
    readImage,
    read: (article) => {
      const source = known.get(article) ?? read(article);
      known.set(article, source);
      return source;
    },
  };
}
