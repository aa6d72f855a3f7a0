import { findReferenceProblem } from '../article-references.ts';
import { hasTexts } from '../../../content-model/flows/local-flow.ts';
import { listUsedLocales, type Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { listArticleReferences } from '../flow-references.ts';

/**
 * Finds references of a flow to articles or sections that do not exist in every language of the flow, or to
 * articles without the waiting times or support details that the flow shows.
 */
export function checkFlowReferenceMissing(content: Content): Problem[] {
  return content.flows.files.flatMap(({ path, yaml, data: flow }) => {
    const locales = listUsedLocales(content).filter((locale) => flow && hasTexts(flow, locale));
    return listArticleReferences(flow).flatMap((reference) => {
      const problem = findReferenceProblem(content, reference, locales);
      if (!problem) return [];
      return {
        file: path,
        at: yaml.positionOf(reference.place),
        message: `\`${reference.place.join('.')}\` names "${reference.id}", ${problem.message}`,
        fix: problem.fix,
      };
    });
  });
}
