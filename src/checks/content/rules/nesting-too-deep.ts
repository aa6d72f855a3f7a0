import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds lists, quotations, components and marks inside each other that are too deep for readers and outputs. */
export const checkNestingTooDeep = ({ entries }: Content): Problem[] =>
  entries.flatMap(({ path, body: { tooDeep } }) =>
    tooDeep
      ? {
          file: path,
          at: tooDeep,
          message: `Here is ${tooDeep.what}.`,
          fix: 'Use fewer lists, quotations, components, marks or braces inside each other.',
        }
      : [],
  );
