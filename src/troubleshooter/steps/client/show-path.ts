import { fillText } from '../../../i18n/fill-text.ts';
import type { PathStep, StepPath } from './path.ts';

/** Shows below a step what was answered before, each answer with a link that takes it back. */
export function showPath(step: HTMLElement, { steps }: StepPath): void {
  const box = step.querySelector<HTMLElement>('[data-step-path]');
  const list = box?.querySelector('ol');
  if (!box || !list) return;
  const { change = '' } = list.dataset;
  list.replaceChildren(...steps.map((one) => createItem(one, change)));
  box.hidden = steps.length === 0;
}

function createItem({ href, question, answer }: PathStep, change: string): HTMLElement {
  const item = document.createElement('li');
  const asked = document.createElement('span');
  asked.textContent = question;
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.dataset.stepBack = '';
  link.textContent = change;
  link.setAttribute('aria-label', `${change} ${question}`);
  item.append(asked, `${answer} `, link);
  return item;
}

/**
 * Says which step this is and returns the words. The number counts where the path is known from the flow's
 * first step; otherwise the page's own words stay, which are true of every path.
 */
export function showProgress(step: HTMLElement, { steps }: StepPath): string {
  const progress = step.querySelector<HTMLElement>('[data-step-progress]');
  if (!progress) return '';
  const start = step.querySelector('[data-step-restart]')?.getAttribute('href');
  const { stepText = '', separator = '', restText = '' } = progress.dataset;
  if (start && steps[0]?.href === start) {
    progress.textContent = fillText(stepText, { step: steps.length + 1 }) + separator + restText;
  }
  return progress.textContent.trim();
}
