import type { Content } from '../../../content-model/reading/content.ts';
import type { SituationTarget } from '../../../product/situation.ts';
import { situations } from '../../../site/situations.ts';
import { suggestClosest } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';
import { findIdProblem } from '../article-references.ts';
import { findInTable } from '../site-table.ts';

/** Path of the table of situations in the project. */
const table = 'src/site/situations.ts';

/** Finds situations that name an article or a flow which does not exist: pages leave them out. */
export function checkSituationTargetMissing(content: Content): Problem[] {
  // Without articles, that is what to report.
  if (content.entries.length === 0) return [];
  return situations.flatMap((situation) => {
    const problem = findTargetProblem(content, situation);
    if (!problem) return [];
    const [field, id] =
      'flow' in situation ? ['flow', situation.flow] : ['article', situation.article];
    return {
      ...findInTable(content, table, `'${id}'`),
      message: `\`${field}\` of a situation names "${id}", ${problem.message}`,
      fix: problem.fix,
    };
  });
}

function findTargetProblem(content: Content, target: SituationTarget) {
  if ('article' in target) return findIdProblem(content, target.article);
  const ids = content.flows.files.map(({ id }) => id);
  return ids.includes(target.flow)
    ? undefined
    : {
        message: 'which is not the id of a flow.',
        fix: suggestClosest(target.flow, ids, 'Name a flow that exists.'),
      };
}
