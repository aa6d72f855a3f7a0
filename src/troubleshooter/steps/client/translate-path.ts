import { loadStep, loadSteps } from './load-step.ts';
import type { StepPath } from './path.ts';
import { getStep } from './show-step.ts';

/** Takes a path along to the page of the same step in another language. */

const readText = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Returns a path with the hrefs of another language, given the href of a page in both. Its texts stay in the language of
 * before, which is noted in it.
 *
 * @example
 * movePath(path, { from: '/zh/solve/locked/', to: '/en/solve/locked/', lang: 'zh-CN' })
 */
export function movePath(
  path: StepPath,
  { from, to, lang }: { readonly from: string; readonly to: string; readonly lang: string },
): StepPath {
  let shared = 0;
  while (shared < from.length && from[from.length - 1 - shared] === to[to.length - 1 - shared])
    shared += 1;
  const before = from.slice(0, from.length - shared);
  const after = to.slice(0, to.length - shared);
  const move = (href: string): string =>
    href.startsWith(before) ? after + href.slice(before.length) : href;
  const steps = path.steps.map((step) => ({ ...step, href: move(step.href) }));
  return { lang, ...path, to: move(path.to), steps };
}

/**
 * Returns a path with the questions and answers of the pages that it leads through; `file` has the steps of its flow. A
 * step that does not load keeps its texts.
 */
export async function translatePath(path: StepPath, file: string | undefined): Promise<StepPath> {
  if (file !== undefined) await loadSteps(file).catch(() => undefined);
  const steps = path.steps.map(async (step, index) => {
    const page = await loadStep(step.href).catch(() => undefined);
    if (!page) return step;
    const next = path.steps[index + 1]?.href ?? path.to;
    const answers = [...page.querySelectorAll('a[data-step-answer]')];
    const chosen = answers.find((answer) => answer.getAttribute('href') === next);
    return {
      ...step,
      question: readText(getStep(page).querySelector('h1')) || step.question,
      answer: readText(chosen) || step.answer,
    };
  });
  return { to: path.to, steps: await Promise.all(steps) };
}
