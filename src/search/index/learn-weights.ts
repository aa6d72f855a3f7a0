import { numberTerms } from './count-terms.ts';
import { takeEvenly } from './take-evenly.ts';
import type { TrainingText } from './training-texts.ts';
import { createTable, toExample, toTermWeights } from './weight-table.ts';
import type { Example, TermWeights, WeightTable } from './weight-table.ts';

/** Number of times that each text is seen. */
const passes = 16;

/** Additions that training may take: a second or so. With more texts or pages, fewer texts are seen, and fewer times. */
const mostAdditions = 100_000_000;

/** Maximum number of texts to learn from: of a site with more, training would see only a part. */
const mostTexts = 40_000;

/** The step of AdaGrad, and the sum of squares that each of its entries starts with. */
const step = { size: 0.3, start: 0.1 } as const;

/** Share of the terms that are left out at each visit, in per cent: a query does not repeat a phrase. */
const leftOut = 30;

/** A smaller gradient is not worth a step. */
const leastGradient = 1e-4;

/**
 * Returns the weight of each term for each page, learned so that each text leads to its page: softmax regression that
 * starts with BM25. The result is the same on every machine: nothing in it is random, and its functions are exact.
 */
export function learnWeights(texts: readonly TrainingText[], pageCount: number): TermWeights {
  const numbered = numberTerms(texts);
  const table = createTable(numbered, pageCount);
  // A term of one text alone says nothing about other texts, and would explain that one before all others.
  const isShared = (term: number): boolean => (numbered.uses[term] ?? 0) > 1;
  const seen = takeEvenly(numbered.texts, mostTexts);
  const examples = seen.flatMap((text) => toExample(text, isShared) ?? []);
  train(table, examples);
  return toTermWeights(table);
}

/** Changes the weights to the average of those after each pass, but the first: it depends less on the order of the texts. */
function train(table: WeightTable, examples: readonly Example[]): void {
  const squares = new Float64Array(table.weights.length).fill(step.start);
  const scores = new Float64Array(table.pageCount);
  const sums = new Float64Array(table.weights.length);
  const visits = countVisits(table, examples);
  const stride = findStride(examples.length);
  for (let visit = 0; visit < visits; visit += 1) {
    const example = examples[(visit * stride) % examples.length];
    if (example) learnFrom(example, { table, squares, scores, visit });
    const isEndOfPass = (visit + 1) % examples.length === 0 && visit >= examples.length;
    if (isEndOfPass) table.weights.forEach((weight, entry) => add(sums, entry, weight));
  }
  const summed = Math.floor(visits / Math.max(1, examples.length)) - 1;
  if (summed > 0) table.weights.set(sums.map((sum) => sum / summed));
}

/** Returns how many texts may be seen, with repetitions. */
function countVisits({ starts, pageCount }: WeightTable, examples: readonly Example[]): number {
  const countEntries = (term: number): number => (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  const additions = examples.reduce(
    (sum, { terms }) => terms.reduce((all, term) => all + countEntries(term), sum + pageCount),
    0,
  );
  const share = Math.min(passes, mostAdditions / Math.max(1, additions));
  return Math.round(share * examples.length);
}

/** Returns a step through a list that visits all of it, neighbours far apart: one without a common divisor. */
function findStride(length: number): number {
  const divide = (a: number, b: number): number => (b === 0 ? a : divide(b, a % b));
  let stride = Math.max(1, Math.round(length * 0.618));
  while (divide(length, stride) > 1) stride += 1;
  return stride;
}

interface Step {
  readonly table: WeightTable;
  /** Sum of the squares of the gradients of each entry. */
  readonly squares: Float64Array;
  /** Of each page; overwritten. */
  readonly scores: Float64Array;
  readonly visit: number;
}

function learnFrom({ page, learning, terms, values }: Example, of: Step): void {
  const { table, squares, scores, visit } = of;
  const { starts, pages, weights } = table;
  const isSeen = (term: number): boolean => hash(visit, term) % 100 >= leftOut;
  scores.fill(0);
  for (const [index, term] of terms.entries()) {
    if (!isSeen(term)) continue;
    const value = values[index] ?? 0;
    for (let entry = starts[term] ?? 0; entry < (starts[term + 1] ?? 0); entry += 1)
      add(scores, pages[entry] ?? 0, value * (weights[entry] ?? 0));
  }
  toShares(scores);
  add(scores, page, -1);
  for (const [index, term] of terms.entries()) {
    if (!isSeen(term)) continue;
    const value = (values[index] ?? 0) * learning;
    for (let entry = starts[term] ?? 0; entry < (starts[term + 1] ?? 0); entry += 1) {
      const gradient = value * (scores[pages[entry] ?? 0] ?? 0);
      if (Math.abs(gradient) < leastGradient) continue;
      add(squares, entry, gradient * gradient);
      add(weights, entry, (-step.size * gradient) / Math.sqrt(squares[entry] ?? 1));
    }
  }
}

const add = (numbers: Float64Array, index: number, amount: number): void => {
  numbers[index] = (numbers[index] ?? 0) + amount;
};

/** Returns a number that looks random and is always the same. */
const hash = (visit: number, term: number): number =>
  Math.imul(visit * 31 + term * 13 + 1, 2_654_435_761) >>> 8;

/** Turns scores into the shares of their softmax. */
function toShares(scores: Float64Array): void {
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let total = 0;
  for (let page = 0; page < scores.length; page += 1) {
    scores[page] = exponential((scores[page] ?? 0) - best);
    total += scores[page] ?? 0;
  }
  for (let page = 0; page < scores.length; page += 1) scores[page] = (scores[page] ?? 0) / total;
}

/** Scores so far below the best have no share. */
const farthest = -15;

/** Returns e to the power of a number up to 0, to three digits. `Math.exp` may differ in the last digit between processors. */
function exponential(power: number): number {
  if (power < farthest) return 0;
  let result = 1 + power / 1024 + (power * power) / 2_097_152;
  for (let squared = 0; squared < 10; squared += 1) result *= result;
  return result;
}
