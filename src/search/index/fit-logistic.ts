import type { ConfidenceModel, Evidence } from '../query/confidence.ts';

/** Steps of gradient descent, which is exact enough by then, and their size. */
const descent = { steps: 1500, size: 2 } as const;

/** Keeps factors small where a site has few texts (L2). */
const penalty = 1e-3;

const names = ['known', 'lead'] as const satisfies readonly (keyof Evidence)[];

/** Returns the logistic regression that tells two lists of evidence apart; both count the same, whatever their lengths. */
export function fitLogistic(
  yes: readonly Evidence[],
  no: readonly Evidence[],
): Pick<ConfidenceModel, 'bias' | 'factors'> {
  const scales = names.map((name) => measureSpread([...yes, ...no].map((item) => item[name])));
  const toRow = (item: Evidence): number[] =>
    names.map((name, index) => standardise(item[name], scales[index]));
  const rows = [
    ...yes.map((item) => ({ values: toRow(item), target: 1, share: 0.5 / yes.length })),
    ...no.map((item) => ({ values: toRow(item), target: 0, share: 0.5 / no.length })),
  ];
  let bias = 0;
  let factors = names.map(() => 0);
  for (let step = 0; step < descent.steps; step += 1) {
    let gradient = factors.map((factor) => penalty * factor);
    let ofBias = 0;
    for (const { values, target, share } of rows) {
      const logit = values.reduce(
        (total, value, index) => total + value * (factors[index] ?? 0),
        bias,
      );
      const error = share * (1 / (1 + Math.exp(-logit)) - target);
      ofBias += error;
      gradient = gradient.map((sum, index) => sum + error * (values[index] ?? 0));
    }
    bias -= descent.size * ofBias;
    // More of either never makes an answer less certain, whatever the texts of a small site say.
    factors = factors.map((factor, index) =>
      Math.max(0, factor - descent.size * (gradient[index] ?? 0)),
    );
  }
  return undoScales(bias, factors, scales);
}

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

function measureSpread(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

const standardise = (
  value: number,
  { mean, deviation }: Spread = { mean: 0, deviation: 1 },
): number => (value - mean) / deviation;

/** Returns the model for values as they are measured, rounded so that it is the same on every processor. */
function undoScales(bias: number, factors: readonly number[], scales: readonly Spread[]) {
  const raw = factors.map((factor, index) => factor / (scales[index]?.deviation ?? 1));
  const shift = raw.reduce((sum, factor, index) => sum + factor * (scales[index]?.mean ?? 0), 0);
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  const [known = 0, lead = 0] = raw.map(round);
  return { bias: round(bias - shift), factors: { known, lead } };
}
