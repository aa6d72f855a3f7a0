import type { ComponentContent } from '../../../components/author-component.ts';
import { findComponent } from '../../../components/index.ts';
import type { BodyComponent } from '../../../content-model/reading/body-parts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { formatList } from '../../message-parts.ts';

type Message = Pick<Problem, 'message' | 'fix'>;

/** Finds components that are empty, contain what they cannot show, or are where they cannot be shown. */
export function checkComponentChildren({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.components.flatMap((component) =>
      [findContentProblem(component) ?? [], findPlaceProblem(component) ?? []]
        .flat()
        .map((problem) => ({ file: path, at: component, ...problem })),
    ),
  );
}

/** What a component has to contain: whether it does, how to say it, and how to write it. */
const contents: Readonly<
  Record<
    ComponentContent,
    {
      readonly isMet: (children: readonly string[]) => boolean;
      readonly expected: string;
      readonly fix: string;
    }
  >
> = {
  nothing: {
    isMet: (children) => children.length === 0,
    expected: 'nothing',
    fix: 'End it with />, and write the text before or after it.',
  },
  something: {
    isMet: (children) => children.length > 0,
    expected: 'text',
    fix: 'Write the text between its tags, or remove the component.',
  },
  tabs: {
    isMet: (children) => children.length > 0 && children.every((child) => child === '<Tab>'),
    expected: 'one <Tab label="…"> or more, and nothing else',
    fix: 'Put all text into a <Tab>, or before or after the component.',
  },
  'ordered list': {
    isMet: (children) => children.includes('ordered list'),
    expected: 'a numbered list',
    fix: 'Write a numbered list between its tags: 1. …',
  },
  'task list': {
    isMet: (children) => children.includes('task list'),
    expected: 'a task list',
    fix: 'Write a task list between its tags: - [ ] …',
  },
  terms: {
    isMet: (children) => children.length === 1 && children[0] === 'terms',
    expected: 'one list in which each item begins with its term in bold',
    fix: 'Write each item like this: - **Term**: what it means',
  },
};

function findContentProblem({ name, children }: BodyComponent): Message | undefined {
  const content = findComponent(name)?.content;
  if (!content || contents[content].isMet(children)) return undefined;
  const { expected, fix } = contents[content];
  const seen = [...new Set(children)].map((child) => names[child] ?? child);
  return {
    message: `<${name}> ${seen.length === 0 ? 'is empty' : `contains ${formatList(seen, 'and')}`}; expected ${expected}.`,
    fix,
  };
}

/** How to say what a component contains or is in, where it differs from the type of the node. */
const names: Readonly<Record<string, string>> = {
  terms: 'a list',
  list: 'a list',
  'ordered list': 'a numbered list',
  'task list': 'a task list',
  image: 'a picture',
  imageReference: 'a picture',
  link: 'a link',
  linkReference: 'a link',
  strong: 'bold text',
  emphasis: 'emphasised text',
  delete: 'deleted text',
  heading: 'a heading',
  table: 'a table',
  tableCell: 'a table',
  blockquote: 'a quotation',
  code: 'code',
  inlineCode: 'code',
};

/** Where blocks can be. */
const blockParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
]);

function findPlaceProblem({ name, parent }: BodyComponent): Message | undefined {
  const wanted = findComponent(name)?.parent;
  const seen = parent === 'root' ? 'by itself' : `in ${names[parent] ?? parent}`;
  if (wanted !== undefined && parent !== `<${wanted}>`) {
    return {
      message: `<${name}> is ${seen}; expected it directly in <${wanted}>.`,
      fix: `Put it between <${wanted}> and </${wanted}>.`,
    };
  }
  if (blockParents.has(parent) || parent.startsWith('<')) return undefined;
  return {
    message: `<${name}> is ${seen}; expected it on lines of its own.`,
    fix: 'Put it before or after, with an empty line around it.',
  };
}
