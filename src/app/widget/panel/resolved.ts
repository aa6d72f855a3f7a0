import type { ApiArticle } from '../../api/contract.ts';
import { createButton, createElement, createLink } from '../../../search/ui/elements.ts';
import { solveStepMessages } from '../../../i18n/messages/solve-step-messages.ts';
import { widgetMessages } from '../../../i18n/messages/widget-messages.ts';
import { widgetEvents } from '../events.ts';
import type { ViewOptions } from './view.ts';

/**
 * Returns the question whether an article has solved the problem. The answer goes to the host alone; who says
 * no is told how to go on, and offered the flow that is for them.
 */
export function createResolvedQuestion(
  article: ApiArticle,
  { site, tell }: ViewOptions,
): HTMLElement {
  const { id, code, locale, flow } = article;
  const text = widgetMessages[locale];
  const group = createElement('div', 'resolved');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', text.solved);
  const question = document.createElement('p');
  question.textContent = text.solved;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const ways = flow ? [createLink(new URL(site).origin + flow.href, flow.title)] : [];
  for (const way of ways) {
    way.className = 'answer';
    way.hidden = true;
  }
  const unsolved = flow ? solveStepMessages[locale].unsolved : text.notSolved;
  const answer = (isResolved: boolean) => (): void => {
    tell(widgetEvents.resolved, { id, ...(code !== undefined && { code }), isResolved });
    status.textContent = isResolved ? text.solvedThanks : unsolved;
    for (const way of ways) way.hidden = isResolved;
  };
  group.append(
    question,
    createButton(text.yes, answer(true)),
    createButton(text.no, answer(false)),
    status,
    ...ways,
  );
  return group;
}
