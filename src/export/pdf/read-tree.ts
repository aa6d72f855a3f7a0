import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import type { ArticleAddress } from './page-context.ts';
import { isElement } from './tree.ts';

/** The start tag of an article's body; the article view writes it. */
const bodyStart = /<div class="prose[^>]*>/;

/** What the article view writes after the body. */
const articleEnd = '<footer class="article-end"';

/** Returns the body of an article, read from its built page. Throws where the page has none. */
export function readTree({ links, readPage }: BuiltSite, { locale, id }: ArticleAddress): Root {
  const page = links.article(locale, id);
  const html = readPage(page);
  const start = html.search(bodyStart);
  const end = html.lastIndexOf(articleEnd);
  const source = start === -1 ? '' : html.slice(start, end > start ? end : undefined);
  const body = fromHtml(source, { fragment: true }).children.find(isElement);
  if (body) return { type: 'root', children: body.children };
  throw new Error(`${page} has no element with the class "prose"; expected an article's page.`);
}
