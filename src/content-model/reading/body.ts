import { sourceLocale, type Locale } from '../../i18n/locales.ts';
import { toTree } from '../markdown/to-tree.ts';
import type { Body, BodyProblem } from './body-parts.ts';
import { collectBody } from './collect-body.ts';
import { findDeepNode, findDeepText, type DeepPlace } from './depth.ts';
import { parseWithRecovery } from './parse-with-recovery.ts';

export type * from './body-parts.ts';

const nothing: Body = {
  headings: [],
  links: [],
  images: [],
  media: [],
  components: [],
  forbidden: [],
  characters: [],
  mistyped: [],
  empty: [],
  surplus: [],
  unused: [],
};

/** Parses the body of an article. Never throws for content: a syntax error comes back as `problem`. */
export function parseBody(text: string, locale: Locale = sourceLocale): Body {
  const deep = findDeepText(text);
  if (deep) return describeDeep(deep);
  const { tree, problems } = parseWithRecovery(text);
  const [problem, ...otherProblems] = problems;
  const place = { ...(problem && { problem, otherProblems }) };
  if (!tree) return { ...nothing, ...place };
  const deepNode = findDeepNode(tree);
  if (deepNode) return describeDeep(deepNode);
  const body = collectBody(tree, text);
  if (problem) return { ...body, ...place, mistyped: omitLines(body.mistyped, problems) };
  return body.forbidden.length > 0 ? body : { ...body, tree: toTree(tree, locale) };
}

/** What is left of markup that cannot be parsed looks like other markup. */
const omitLines = (found: Body['mistyped'], problems: readonly BodyProblem[]): Body['mistyped'] =>
  found.filter(({ line }) => problems.every((problem) => problem.line !== line));

const describeDeep = (tooDeep: DeepPlace): Body => ({
  ...nothing,
  problem: { reason: tooDeep.what, line: tooDeep.line, column: tooDeep.column },
  tooDeep,
});
