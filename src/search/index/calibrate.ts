import { estimateCertainty, type ConfidenceModel, type Evidence } from '../query/confidence.ts';
import { rankPages } from '../query/rank.ts';
import { fitLogistic } from './fit-logistic.ts';
import { learnWeights } from './learn-weights.ts';
import { takeEvenly, takeEvery } from './take-evenly.ts';
import type { TrainingText } from './training-texts.ts';

/** Share of readers with an answer who are told that it is not sure, and who are told that there is none. */
const doubted = { unsure: 0.15, nothing: 0.002 } as const;

/** One of so many texts is put aside. */
const heldOut = { lines: 4, background: 2 } as const;

/** With fewer lines, sentences of the articles are put aside as well. */
const fewestLines = 80;

/** Maximum number of texts that are put aside for each outcome. */
const mostHeld = 500;

/**
 * Returns how the certainty of an answer is estimated on this site: weights are learned without some of the texts, and
 * the model is fitted to tell apart the lines of articles among these texts, which have an answer, and sentences of the
 * background, which have none.
 */
export function calibrate(
  texts: readonly TrainingText[],
  background: readonly TrainingText[],
  articleCount: number,
): ConfidenceModel {
  const lines = texts.filter(({ place }) => place === 'line');
  const candidates =
    lines.length < fewestLines ? texts.filter(({ place }) => place !== 'title') : lines;
  const answered = takeEvery(candidates, heldOut.lines);
  const unanswered = takeEvery(background, heldOut.background);
  const held = new Set([...answered, ...unanswered]);
  const weights = learnWeights(
    [...texts, ...background].filter((text) => !held.has(text)),
    articleCount + 1,
  );
  const toEvidence = ({ terms }: TrainingText): Evidence =>
    rankPages(
      terms.map((term) => ({ ...term, weights: weights.get(term.key) ?? new Map() })),
      articleCount,
    ).evidence;
  const yes = takeEvenly(answered, mostHeld).map(toEvidence);
  const no = takeEvenly(unanswered, mostHeld).map(toEvidence);
  const model = fitLogistic(yes, no);
  const estimate = (evidence: Evidence): number => estimateCertainty(evidence, model);
  const something = Math.min(
    findQuantile(yes.map(estimate), doubted.nothing),
    // With few lines, the lowest of them says little.
    findQuantile(no.map(estimate), 0.5),
  );
  return {
    ...model,
    sure: roundDown(findQuantile(yes.map(estimate), doubted.unsure)),
    something: roundDown(something),
  };
}

/** Returns the number below which a share of a list is; 0 for an empty list. */
const findQuantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * numbers.length)] ?? 0;

const roundDown = (number: number): number => Math.floor(1e4 * number) / 1e4;
