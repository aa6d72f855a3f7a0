import { storageKeys } from '../../../urls/storage-keys.ts';
import { readSession, writeSession } from '../../session.ts';

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
  /** Language of its texts; undefined if it is that of the page. */
  readonly lang?: string;
}

/** Name of the path in the history state. */
const stateKey = 'stepPath';

/** Returns the path with one more step: the answer just given, and where it leads. */
export const extendPath = ({ steps, ...rest }: StepPath, step: PathStep, to: string): StepPath => ({
  ...rest,
  to,
  steps: [...steps, step],
});

/** Returns the part of a path before the step at an href; empty if the path does not contain it. */
export function cutPath(path: StepPath, href: string): StepPath {
  if (path.to === href) return path;
  const index = path.steps.findIndex((step) => step.href === href);
  return { ...path, to: href, steps: index > 0 ? path.steps.slice(0, index) : [] };
}

/**
 * Returns the path to the step at an href: from the history entry, else from the session; empty if neither leads
 * there.
 */
export function readPath(href: string): StepPath {
  const state = history.state as Readonly<Record<string, unknown>> | null;
  const own = state?.[stateKey];
  if (isPath(own) && own.to === href) return own;
  const stored = readSession(storageKeys.stepPath);
  return isPath(stored) ? cutPath(stored, href) : { to: href, steps: [] };
}

/** Returns the state of a history entry with a path in it. */
export const toState = (path: StepPath): Readonly<Record<string, unknown>> => ({
  ...(history.state as object | null),
  [stateKey]: path,
});

/** Stores a path for the next page that is loaded. */
export const storePath = (path: StepPath): void => writeSession(storageKeys.stepPath, path);

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
