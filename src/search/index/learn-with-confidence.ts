import { estimateCertainty, type ConfidenceModel, type Evidence } from '../query/confidence.ts';
import { rankPages } from '../query/rank.ts';
import { fitLogistic } from './fit-logistic.ts';
import { learnWeights } from './learn-weights.ts';
import { takeEvenly, takeEvery } from './take-evenly.ts';
import type { TrainingText } from './training-texts.ts';
import type { TermWeights } from './weight-table.ts';

/** Share of readers with an answer who are told that it is not sure, at most, and who are told that there is none. */
const doubted = { unsure: 0.16, nothing: 0.002 } as const;

/** An answer of this certainty is sure, even if others are mostly more certain: it is about as likely as not. */
const highestBound = 0.46;

/** One of so many texts is put aside. */
const heldOut = { lines: 4, background: 2 } as const;

/** With fewer lines, sentences of the articles are put aside as well. */
const fewestLines = 80;

/** Maximum number of texts that are put aside for each outcome. */
const mostHeld = 500;

/** Share of the lines up to which weights are as good without those that were put aside. */
const smallShare = 0.02;

/** Texts that weights are not learned from, to see how certain their answers are. */
interface HeldTexts {
  /** They have an answer: lines of articles. */
  readonly answered: readonly TrainingText[];
  /** They have none: sentences of the background. */
  readonly unanswered: readonly TrainingText[];
  /** Hardly any of those that have an answer were put aside. */
  readonly areFew: boolean;
}

/** What the index of a language has learned. */
export interface Learned {
  readonly weights: TermWeights;
  /** How the certainty of an answer is estimated on this site. */
  readonly confidence: ConfidenceModel;
}

/**
 * Returns the weights of the terms of a site, and how the certainty of its answers is estimated: weights are learned
 * without some of the texts, and the model is fitted to tell those with an answer from those without one. The weights of
 * a small site are then learned again from all texts.
 */
export function learnWithConfidence(
  texts: readonly TrainingText[],
  background: readonly TrainingText[],
  articleCount: number,
): Learned {
  const all = [...texts, ...background];
  const held = holdOut(texts, background);
  const aside = new Set([...held.answered, ...held.unanswered]);
  const others = all.filter((text) => !aside.has(text));
  const tried = learnWeights(others, articleCount + 1);
  return {
    weights: held.areFew ? tried : learnWeights(all, articleCount + 1),
    confidence: calibrate(tried, held, articleCount),
  };
}

function holdOut(texts: readonly TrainingText[], background: readonly TrainingText[]): HeldTexts {
  const lines = texts.filter(({ place }) => place === 'line');
  const candidates =
    lines.length < fewestLines ? texts.filter(({ place }) => place !== 'title') : lines;
  const answered = takeEvenly(takeEvery(candidates, heldOut.lines), mostHeld);
  return {
    answered,
    unanswered: takeEvenly(takeEvery(background, heldOut.background), mostHeld),
    areFew: answered.length <= smallShare * candidates.length,
  };
}

function calibrate(
  weights: TermWeights,
  { answered, unanswered }: HeldTexts,
  articleCount: number,
): ConfidenceModel {
  const toEvidence = ({ terms }: TrainingText): Evidence =>
    rankPages(
      terms.map((term) => ({ ...term, weights: weights.get(term.key) ?? new Map() })),
      articleCount,
    ).evidence;
  const yes = answered.map(toEvidence);
  const no = unanswered.map(toEvidence);
  const model = fitLogistic(yes, no);
  const estimate = (evidence: Evidence): number => estimateCertainty(evidence, model);
  const sure = Math.min(highestBound, findQuantile(yes.map(estimate), doubted.unsure));
  const something = Math.min(
    sure,
    findQuantile(yes.map(estimate), doubted.nothing),
    // With few lines, the lowest of them says little.
    findQuantile(no.map(estimate), 0.5),
  );
  return { ...model, sure: roundDown(sure), something: roundDown(something) };
}

/** Returns the number below which a share of a list is; 0 for an empty list. */
const findQuantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * numbers.length)] ?? 0;

const roundDown = (number: number): number => Math.floor(1e4 * number) / 1e4;
