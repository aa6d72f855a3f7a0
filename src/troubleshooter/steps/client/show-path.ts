import { fillText } from '../../../i18n/fill-text.ts';
import type { PathStep, StepPath } from './path.ts';

/** Shows the previous answers below a step, each with a link to change it. */
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
 * Shows the number of the step and returns the progress as text. The number is known if the path begins at the
 * first step; otherwise the text of the page stays, which is true of every path.
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
