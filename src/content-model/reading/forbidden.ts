import type { Nodes } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdx';
import { componentModule } from '../../components/index.ts';
import { isComponent, type JsxElement } from './body-components.ts';

/** Returns how to say what a node has that no article may have. */
export function listForbidden(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
      return listDirectives(node.value).map((name) => `the directive ${name}`);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        ...(isComponent(node) ? [] : [`the HTML element <${node.name ?? ''}>`]),
        ...listAttributeExpressions(node).map((value) => `the expression {${value}}`),
      ];
    case 'html':
      return ['a comment without its end `-->`, or with text behind it on the same line'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [`the expression {${node.value}}`];
    case 'mdxjsEsm':
      return isComponentImport(node) ? [] : [`the code \`${node.value.split('\n')[0] ?? ''}\``];
    default:
      return [];
  }
}

/** Returns what Starlight and others would make boxes of; here it would be on the page as it is written. */
const listDirectives = (text: string): string[] => text.match(/^:::.+/gm) ?? [];

const listAttributeExpressions = ({ attributes }: JsxElement): string[] =>
  attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return attribute.value;
    return typeof attribute.value === 'object' ? (attribute.value?.value ?? []) : [];
  });

const isComponentImport = ({ data }: MdxjsEsm): boolean =>
  data?.estree?.body.every(
    (statement) =>
      statement.type === 'ImportDeclaration' && statement.source.value === componentModule,
  ) ?? false;
