import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as toText } from 'hast-util-to-string';
import { toString } from 'mdast-util-to-string';
import { findComponent } from '../../components/index.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { splitHeadingId } from '../markdown/heading-ids.ts';
import type { MarkupProblem } from './body-parts.ts';
import { isComponent } from './body-components.ts';
import { listElements } from '../markdown/elements.ts';
import { positionOf } from './position-of.ts';

/** What components show as a list, which must be in them. */
const lists: Readonly<Record<string, { readonly isOrdered: boolean; readonly form: string }>> = {
  Steps: { isOrdered: true, form: 'a numbered list, 1. words' },
  Checklist: { isOrdered: false, form: 'a list of tasks, - [ ] words' },
};

/** Returns markup that has nothing to show. */
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
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return describeComponent(node);
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

/** Whether nodes have neither words nor anything else to show. */
function isBlank(node: Nodes): boolean {
  if (shown.has(node.type)) return false;
  if ('children' in node) return node.children.every(isBlank);
  return !('value' in node) || node.value.trim() === '';
}

function describeComponent(node: MdxJsxFlowElement | MdxJsxTextElement): Description | undefined {
  if (!isComponent(node)) return undefined;
  const { name, children } = node;
  const list = lists[name];
  if (list) {
    const { isOrdered, form } = list;
    return children.some((child) => child.type === 'list' && Boolean(child.ordered) === isOrdered)
      ? undefined
      : {
          message: `<${name}> has no list; expected ${form}.`,
          fix: 'Write the list between the tags, with an empty line before and after it.',
        };
  }
  return children.every(isBlank) && isContainer(name)
    ? { message: `<${name}> is empty.`, fix: 'Write words between the tags, or remove it.' }
    : undefined;
}

/** Whether a component shows nothing but what is in it. */
function isContainer(name: string): boolean {
  const element = findComponent(name)?.toHast({
    attributes: {},
    children: [],
    locale: sourceLocale,
  });
  return (
    element !== undefined &&
    toText(element).trim() === '' &&
    listElements([element]).every(({ tagName }) => !/^(?:img|video)$/.test(tagName))
  );
}
