import { describe, expect, it } from 'vitest';
import {
  estimateCertainty,
  toConfidence,
  type ConfidenceModel,
} from '../../../src/search/query/confidence.ts';

const model: ConfidenceModel = {
  bias: -2,
  factors: { known: 4, lead: 2 },
  sure: 0.5,
  something: 0.1,
};

describe('estimateCertainty', () => {
  it('is the logistic function of the evidence', () => {
    expect(estimateCertainty({ known: 0.5, lead: 0 }, model)).toBeCloseTo(0.5);
    expect(estimateCertainty({ known: 1, lead: 5 }, model)).toBeGreaterThan(0.99);
    expect(estimateCertainty({ known: 0, lead: -2 }, model)).toBeLessThan(0.01);
  });
});

describe('toConfidence', () => {
  it.each([
    [0.9, 'sure'],
    [0.5, 'sure'],
    [0.49, 'unsure'],
    [0.1, 'unsure'],
    [0.09, 'nothing'],
  ])('calls %f %s', (certainty, confidence) => {
    expect(toConfidence(certainty, model)).toBe(confidence);
  });
});
