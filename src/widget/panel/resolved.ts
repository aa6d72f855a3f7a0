import type { ApiArticle } from '../../api/contract.ts';
import { createButton, createElement } from '../../search/ui/elements.ts';
import { widgetMessages } from '../../site/widget-messages.ts';
import { widgetEvents } from '../events.ts';
import type { ViewOptions } from './view.ts';

/**
 * Returns the question whether an article has solved the problem. The answer goes to the host alone; who says
 * no is told how to go on.
 */
export function createResolvedQuestion(
  { id, code, locale }: ApiArticle,
  { tell }: ViewOptions,
): HTMLElement {
  const text = widgetMessages[locale];
  const group = createElement('div', 'resolved');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', text.solved);
  const question = document.createElement('p');
  question.textContent = text.solved;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const answer = (isResolved: boolean) => (): void => {
    tell(widgetEvents.resolved, { id, ...(code !== undefined && { code }), isResolved });
    status.textContent = isResolved ? text.solvedThanks : text.notSolved;
  };
  group.append(
    question,
    createButton(text.yes, answer(true)),
    createButton(text.no, answer(false)),
    status,
  );
  return group;
}
