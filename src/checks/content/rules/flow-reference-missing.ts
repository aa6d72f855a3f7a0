import { findReferenceProblem } from '../article-references.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';
import { listArticleReferences } from '../flow-references.ts';

/**
 * Finds articles and sections that a flow names and that do not exist, not in every language of the site,
 * or that have no waiting times or support to show.
 */
export function checkFlowReferenceMissing(content: Content): Finding[] {
  return content.flows.files.flatMap(({ path, yaml, data: flow }) =>
    listArticleReferences(flow).flatMap((reference) => {
      const problem = findReferenceProblem(content, reference);
      if (!problem) return [];
      const { line, column } = yaml.positionOf(reference.place);
      const { message, fix } = problem;
      return createFinding(
        'flow-reference-missing',
        { file: path, line, column },
        { message: `\`${reference.place.join('.')}\` names "${reference.id}", ${message}`, fix },
      );
    }),
  );
}
