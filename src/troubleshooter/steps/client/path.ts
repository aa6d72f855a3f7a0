import { storageKeys } from '../../../urls/storage-keys.ts';

/**
 * The reader's path through a flow: the questions and answers before the shown step.
 *
 * It is in the state of the history entry: back and forward restore the right path, a reload keeps it, it needs
 * no storage, and the address can be shared without it. A copy in `sessionStorage`, where allowed, is for moves
 * that load a page.
 */
export interface PathStep {
  readonly href: string;
  readonly question: string;
  readonly answer: string;
}

export interface StepPath {
  /** Href of the step it leads to. */
  readonly to: string;
  readonly steps: readonly PathStep[];
}

/** Name of the path in the history state. */
const stateKey = 'stepPath';

/** Returns the path with one more step: the answer just given, and where it leads. */
export const extendPath = ({ steps }: StepPath, step: PathStep, to: string): StepPath => ({
  to,
  steps: [...steps, step],
});

/** Returns the part of a path before the step at an href; empty if the path does not contain it. */
export function cutPath({ to, steps }: StepPath, href: string): StepPath {
  if (to === href) return { to, steps };
  const index = steps.findIndex((step) => step.href === href);
  return { to: href, steps: index > 0 ? steps.slice(0, index) : [] };
}

/**
 * Returns the path to the step at an href: from the history entry, else from the session; empty if neither leads
 * there.
 */
export function readPath(href: string): StepPath {
  const state = history.state as Readonly<Record<string, unknown>> | null;
  const own = state?.[stateKey];
  if (isPath(own) && own.to === href) return own;
  const stored = readStored();
  return isPath(stored) ? cutPath(stored, href) : { to: href, steps: [] };
}

/** Returns the state of a history entry with a path in it. */
export const toState = (path: StepPath): Readonly<Record<string, unknown>> => ({
  ...(history.state as object | null),
  [stateKey]: path,
});

/** Stores a path for the next page that is loaded. */
export function storePath(path: StepPath): void {
  try {
    sessionStorage.setItem(storageKeys.stepPath, JSON.stringify(path));
  } catch {
    // Storage is blocked: after a reload the history entry still has the path.
  }
}

function readStored(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(storageKeys.stepPath) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Stored data may be anything: another version of this site or another page may have written it. */
function isPath(value: unknown): value is StepPath {
  if (typeof value !== 'object' || value === null) return false;
  const { to, steps } = value as Partial<Record<keyof StepPath, unknown>>;
  return typeof to === 'string' && Array.isArray(steps) && steps.every(isStep);
}

const isStep = (value: unknown): value is PathStep =>
  typeof value === 'object' &&
  value !== null &&
  ['href', 'question', 'answer'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'string',
  );
