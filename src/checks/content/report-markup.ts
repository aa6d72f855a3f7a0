import type { Body, MarkupProblem } from '../../content-model/reading/body.ts';
import type { Content } from '../../content-model/reading/content.ts';
import type { Problem } from '../rule.ts';

/** Returns what reading has found in the bodies of all entries as problems of a rule. */
export const reportMarkup = (
  { entries }: Pick<Content, 'entries'>,
  pick: (body: Body) => readonly MarkupProblem[],
): Problem[] =>
  entries.flatMap(({ path, body }) =>
    pick(body).map(({ line, column, message, fix }) => ({
      file: path,
      at: { line, column },
      message,
      fix,
    })),
  );
