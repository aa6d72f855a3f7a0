import {
  findCategoryProblems,
  type CategoryProblem,
} from '../../../content-model/lock/locked-categories.ts';
import { lockFile } from '../../../content-model/lock/lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Problem } from '../../rule.ts';
import { findInTable } from '../site-table.ts';

/** Path of the table of categories in the project. */
const table = 'src/site/categories.ts';

/** Finds categories whose addresses would be lost, or would lead to something else. */
export const checkCategoryAddress = (content: Content): Problem[] => {
  const { published, lockFile: file } = content;
  return findCategoryProblems(file?.data, published).map((problem) => ({
    ...findPlace(content, problem),
    ...describe(content, problem),
  }));
};

function findPlace(content: Content, problem: CategoryProblem) {
  const { lockFile: file } = content;
  if (problem.kind === 'missing')
    return { file: lockFile, at: { line: file?.lineOf(['categories', problem.id]) } };
  if (problem.kind !== 'alias')
    return { file: lockFile, at: { line: file?.lineOf(['retiredCategories', problem.id]) } };
  return findInTable(content, table, problem.alias);
}

function describe(content: Content, problem: CategoryProblem): Pick<Problem, 'message' | 'fix'> {
  const { id } = problem;
  switch (problem.kind) {
    case 'missing': {
      const known = [...content.published.categories.keys()];
      const successor = problem.successor ?? findClosest(id, known);
      return {
        message: `The category "${id}" was published and is gone, and no category has its id in \`aliases\`. Categories: ${known.join(', ')}.`,
        fix: successor
          ? `Bring it back, or let ${successor} replace it: ${describeAlias(content, successor, id)}`
          : `Bring it back, or write \`aliases: ['${id}']\` into the category that replaces it in ${table}.`,
      };
    }
    case 'forgotten':
      return {
        message: `The category "${id}" led to ${problem.ledTo}${problem.successor === problem.ledTo ? '' : `, which leads to ${problem.successor}`}, and no category has it in \`aliases\`.`,
        fix: describeAlias(content, problem.successor, id, 'Write'),
      };
    case 'reused':
      return {
        message: `The category id "${id}" is retired: links with it lead to ${problem.ledTo}.`,
        fix: `Give the category in ${table} an id that no category has had.`,
      };
    case 'alias':
      return {
        message: `\`aliases\` of ${id} names "${problem.alias}", which ${describeAliasProblem(problem)}.`,
        fix: 'Remove it here or there: an alias is a retired id of one category only.',
      };
  }
}

const describeAliasProblem = ({
  alias,
  taken,
}: Extract<CategoryProblem, { kind: 'alias' }>): string => {
  if (taken === undefined) return 'is not an id; expected lower-case words joined by hyphens';
  return taken === alias ? 'is a category' : `already leads to ${taken}`;
};

/** Returns the part of a fix that says what to write into which category. */
function describeAlias(
  { published }: Content,
  successor: string,
  id: string,
  verb = 'write',
): string {
  const aliases = [...(published.categories.get(successor)?.aliases ?? []), id];
  const list = aliases.map((alias) => `'${alias}'`).join(', ');
  return `${verb} \`aliases: [${list}]\` into ${successor} in ${table}.`;
}
