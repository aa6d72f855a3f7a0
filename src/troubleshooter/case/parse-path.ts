/** A step of the reader's path through a flow. */
export interface PathStep {
  readonly question: string;
  readonly answer: string;
}

/** Maximum number of steps and of characters per text, because stored data may be anything. */
const [mostSteps, mostCharacters] = [12, 200];

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Returns a list with the step, or an empty one: another version of the site may have stored it. */
function readStep(value: unknown): PathStep[] {
  if (typeof value !== 'object' || value === null) return [];
  const { question, answer } = value as Partial<Record<keyof PathStep, unknown>>;
  if (!isText(question) || !isText(answer)) return [];
  return [
    {
      question: question.trim().slice(0, mostCharacters),
      answer: answer.trim().slice(0, mostCharacters),
    },
  ];
}

/** Returns the steps in a JSON text: a list of them, or an object with such a list as its `steps`. */
export function parsePath(json: string | null | undefined): readonly PathStep[] {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    const steps: unknown = Array.isArray(value)
      ? value
      : (value as { readonly steps?: unknown } | null)?.steps;
    return Array.isArray(steps) ? steps.slice(0, mostSteps).flatMap(readStep) : [];
  } catch {
    return [];
  }
}
