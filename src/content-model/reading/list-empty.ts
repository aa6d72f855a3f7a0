import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitHeadingId } from '../markdown/heading-ids.ts';
import type { MarkupProblem } from './body-parts.ts';
import { positionOf } from './position-of.ts';

/** Returns markup that has nothing to show. What components have to contain is a rule of its own. */
export const listEmpty = (nodes: readonly Nodes[]): MarkupProblem[] =>
  nodes.flatMap((node) => {
    const problem = describeEmpty(node);
    return problem ? { ...positionOf(node), ...problem } : [];
  });

type Description = Pick<MarkupProblem, 'message' | 'fix'>;

function describeEmpty(node: Nodes): Description | undefined {
  switch (node.type) {
    case 'link':
    case 'linkReference':
      return isBlank(node)
        ? {
            message: 'The link has no words, so that readers do not see it.',
            fix: 'Write words between the brackets: [words](article:id).',
          }
        : undefined;
    case 'heading':
      return splitHeadingId(toString(node)).text.trim() === ''
        ? { message: 'The heading has no words.', fix: 'Write words before the id, or remove it.' }
        : undefined;
    case 'listItem':
    case 'blockquote':
      return isBlank(node)
        ? {
            message: `The ${node.type === 'listItem' ? 'item of the list' : 'quotation'} is empty.`,
            fix: 'Write words behind the sign, or remove it.',
          }
        : undefined;
    default:
      return undefined;
  }
}

/** What is no text but shown. */
const shown: ReadonlySet<string> = new Set([
  'image',
  'imageReference',
  'break',
  'thematicBreak',
  'code',
  'table',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Whether a node has neither words nor anything else to show. */
export function isBlank(node: Nodes): boolean {
  if (shown.has(node.type)) return false;
  if ('children' in node) return node.children.every(isBlank);
  return !('value' in node) || node.value.trim() === '';
}
