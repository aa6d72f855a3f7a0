import type { ApiFlow, ApiFlowList, ApiFlowNode } from '../../api/contract.ts';
import { createElement, createLink, createList } from '../../../search/ui/elements.ts';
import { site as siteConfig } from '../../../site/config.ts';
import { fillText } from '../../../i18n/fill-text.ts';
import {
  solveStepMessages,
  type SolveStepMessages,
} from '../../../i18n/messages/solve-step-messages.ts';
import { widgetMessages } from '../../../i18n/messages/widget-messages.ts';
import { createLinks } from '../../../urls/hrefs.ts';
import { createLanguageNotice, createPageLink } from './about-page.ts';
import { getFlowsUrl } from './flows.ts';
import { createContact, createTiming } from './support.ts';
import { createText } from './text-elements.ts';
import type { ViewOptions } from './view.ts';

/** A step of guided troubleshooting, and where it stands. */
export interface Step {
  readonly list: ApiFlowList;
  readonly flow: ApiFlow;
  readonly node: ApiFlowNode;
  /** Which step it is on the reader's way; undefined where they came from elsewhere. */
  readonly count: number | undefined;
}

/** Returns a step as its reader sees it, in the order of the site's own page. */
export function createStep(step: Step, options: ViewOptions): HTMLElement {
  const { list, flow, node } = step;
  const { origin } = new URL(options.site);
  const text = widgetMessages[list.locale];
  const element = createElement('section', 'step');
  element.lang = list.lang;
  element.append(
    ...createLanguageNotice(list.locale, options),
    createText('p', flow.title, 'step-flow'),
    ...createHeading(step),
    ...(node.help === undefined ? [] : [createText('p', node.help, 'lead')]),
    ...createSteps(node),
    ...createAnswers(step, origin),
    ...(node.timing ? createTiming(node.timing, text) : []),
    ...(node.contact ? [createContact(node.contact, node.contact.code, text)] : []),
    createWays(step, options),
    createPageLink(origin + node.href, text),
  );
  return element;
}

/** The heading takes the focus: how far along it is belongs to what is said then. */
function createHeading({ list, node, count }: Step): HTMLElement[] {
  const progress = createText(
    'p',
    formatProgress(node, count, solveStepMessages[list.locale]),
    'code',
  );
  progress.id = 'progress';
  const heading = createText('h3', node.title);
  heading.setAttribute('aria-describedby', progress.id);
  return [progress, heading];
}

function formatProgress(
  { step, rest }: ApiFlowNode,
  count: number | undefined,
  text: SolveStepMessages,
) {
  const number = step ?? count;
  return [
    ...(number === undefined ? [] : [fillText(text.step, { step: number })]),
    rest === 0 ? text.lastStep : fillText(text.rest, { rest }),
  ].join(text.separator);
}

function createSteps({ steps }: ApiFlowNode): HTMLElement[] {
  if (steps.length === 0) return [];
  const list = document.createElement('ol');
  for (const step of steps) {
    const item = document.createElement('li');
    item.textContent = step;
    list.append(item);
  }
  return [list];
}

/** An answer is a link to the step's page: it opens in another tab where the reader asks for that. */
function createAnswers({ list, flow, node }: Step, origin: string): HTMLElement[] {
  if (node.answers.length === 0) return [];
  const text = solveStepMessages[list.locale];
  const answers = node.answers.flatMap((answer) => {
    const next = flow.nodes.find(({ id }) => id === answer.next);
    return next ? [createLink(origin + next.href, answer.text)] : [];
  });
  const links = createList('answers', answers);
  if (node.kind !== 'check') {
    links.setAttribute('aria-label', text.answers);
    return [links];
  }
  return [createText('h4', text.afterCheck), links];
}

/** Where else a reader can go from here. */
function createWays({ list: { locale }, flow, node }: Step, { site }: ViewOptions): HTMLElement {
  const { origin, pathname } = new URL(site);
  const links = createLinks({ base: pathname, origin, isAbsolute: true });
  const text = solveStepMessages[locale];
  const { article } = node;
  return createList('ways', [
    ...(article
      ? [
          createLink(
            links.article(locale, article.id, article.section),
            `${text.readMore}${widgetMessages[locale].separator}${article.title}`,
          ),
        ]
      : []),
    ...(node.kind === 'outcome'
      ? []
      : [createLink(links.article(locale, siteConfig.contactArticle), text.none)]),
    ...(node.id === flow.start ? [] : [createLink(origin + flow.href, text.restart)]),
    createLink(getFlowsUrl(site, locale), text.others),
  ]);
}
