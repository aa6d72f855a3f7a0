import { storageKeys } from '../../../urls/storage-keys.ts';

/**
 * The reader's path through a flow: what was asked and answered before the step that is shown.
 *
 * It lives in the state of the browser's history entry: back and forward bring the right one, a reload
 * keeps it, it needs no permission to store, and the address stays clean to share. For the one move that
 * loads a page anew a copy is in the session's storage, where that is allowed.
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

/** What the history state calls it. */
const stateKey = 'stepPath';

/** Returns the path with one more step: the answer just given, and where it leads. */
export const extendPath = ({ steps }: StepPath, step: PathStep, to: string): StepPath => ({
  to,
  steps: [...steps, step],
});

/** Returns the part of a path before the step of an href; empty where the path does not know it. */
export function cutPath({ to, steps }: StepPath, href: string): StepPath {
  if (to === href) return { to, steps };
  const index = steps.findIndex((step) => step.href === href);
  return { to: href, steps: index > 0 ? steps.slice(0, index) : [] };
}

/**
 * Returns the path to the step at an href: of the history entry, else of the session; empty where the
 * reader has come another way.
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

/** Keeps a path for a page that is loaded anew. */
export function storePath(path: StepPath): void {
  try {
    sessionStorage.setItem(storageKeys.stepPath, JSON.stringify(path));
  } catch {
    // Forbidden here: after a reload the history entry knows the path still.
  }
}

function readStored(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(storageKeys.stepPath) ?? 'null');
  } catch {
    return undefined;
  }
}

/** What is stored may be anything: another version of this site wrote it, or another page. */
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
