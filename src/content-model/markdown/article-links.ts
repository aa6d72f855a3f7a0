import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseArticleReference } from '../../urls/article-reference.ts';
import type { Links } from '../../urls/hrefs.ts';
import { locales, localeIds, type Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages/messages.ts';

export interface ArticleLinkOptions {
  readonly links: Links;
  /** Tells whether an article exists in a locale. */
  readonly exists: (locale: Locale, id: string) => boolean;
  /** The locale of the file being rendered. */
  readonly localeOf: (file: VFile) => Locale;
}

/**
 * Turns `article:id#section` into the article's address in the reader's own language. Where only
 * another language has the article, the link leads there and says so. A link to nothing is left as it
 * is: the content check has reported it and the build has stopped.
 */
export function remarkArticleLinks({ links, exists, localeOf }: ArticleLinkOptions) {
  return (tree: Root, file: VFile): void => {
    const own = localeOf(file);
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const target = parseArticleReference(node.url);
      const locale =
        target && [own, ...localeIds].find((candidate) => exists(candidate, target.id));
      if (!target || !locale) return;
      node.url = links.article(locale, target.id, target.section);
      // A definition (`[this]: article:late`) has no text of its own to say it in.
      if (locale !== own && node.type === 'link') markForeign(node, own, locale);
    });
  };
}

function markForeign(node: Link, own: Locale, target: Locale): void {
  node.data = { ...node.data, hProperties: { hreflang: locales[target].lang } };
  node.children.push({
    type: 'text',
    value: messages[own].inLanguage(messages[own].languageNames[target]),
  });
}
