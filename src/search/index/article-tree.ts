import type { Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import { getLead, listWaitingTimes } from '../../content-model/articles/describe-problem.ts';
import { createContact, createSymptoms } from '../../content-model/articles/problem-sections.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * Returns the content of an article's page below its title as a tree: the lead, the body, and for a problem its
 * symptoms, waiting times and how to contact support. Headings have the same ids as on the page.
 */
export function createArticleTree(article: Article, body: Root): Root {
  const problem = isTroubleshooting(article) ? article : undefined;
  const times = listWaitingTimes(problem?.timing, article.locale);
  const isHeading = (node: RootContent) => node.type === 'element' && /^h[2-6]$/.test(node.tagName);
  const start = body.children.findIndex(isHeading);
  const end = start === -1 ? body.children.length : start;
  return {
    type: 'root',
    children: [
      h('p', getLead(article)),
      // Text before the first heading follows the lead here; on the page it is below the waiting times.
      ...body.children.slice(0, end),
      ...(problem ? createSymptoms(problem) : []),
      ...(times.length > 0
        ? [h('h2#waiting-times', messages[article.locale].article.waitingTimes)]
        : []),
      ...times.map(({ name, value }) => h('p', [h('span', name), ' ', value])),
      ...body.children.slice(end),
      ...(problem ? createContact(problem) : []),
    ],
  };
}
