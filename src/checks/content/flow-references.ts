import type { Flow } from '../../content-model/flows/flow.ts';
import type { NeededArticle } from './article-references.ts';
import { parseReference } from '../../urls/article-reference.ts';

/** The path of a field in a flow. */
type FlowPlace = readonly (string | number)[];

/** A node that a field leads to. */
export interface NodeReference {
  readonly id: string;
  readonly place: FlowPlace;
}

/** An article that a field names. */
export interface FlowReference extends NeededArticle {
  readonly place: FlowPlace;
}

/** Returns every field of a flow that leads to a node; empty if the flow cannot be read. */
export function listNodeReferences(flow: Flow | undefined): NodeReference[] {
  if (!flow) return [];
  return [
    { id: flow.start, place: ['start'] },
    ...Object.entries(flow.nodes).flatMap(([name, node]): NodeReference[] => {
      const at = (...rest: FlowPlace): FlowPlace => ['nodes', name, ...rest];
      if (node.kind === 'outcome') return [];
      const answers = node.answers.map(({ next }, index) => ({
        id: next,
        place: at('answers', index, 'next'),
      }));
      if (node.kind === 'question') return answers;
      return [
        ...answers,
        ...(node.helped ? [{ id: node.helped, place: at('helped') }] : []),
        ...(node.unhelped ? [{ id: node.unhelped, place: at('unhelped') }] : []),
      ];
    }),
    ...Object.entries(flow.retired).map(([name, id]) => ({ id, place: ['retired', name] })),
  ];
}

/** Returns every field of a flow that names an article; empty if the flow cannot be read. */
export function listArticleReferences(flow: Flow | undefined): FlowReference[] {
  if (!flow) return [];
  return [
    ...flow.articles.map((id, index) => ({ id, place: ['articles', index] })),
    ...Object.entries(flow.nodes).flatMap(([name, node]): FlowReference[] => {
      const place = (field: string): FlowPlace => ['nodes', name, field];
      const article = node.article ? parseReference(node.article) : undefined;
      const { timing, contact } = node.kind === 'outcome' ? node : {};
      return [
        ...(article ? [{ ...article, place: place('article') }] : []),
        ...(timing ? [{ id: timing, place: place('timing'), needs: 'timing' as const }] : []),
        ...(contact ? [{ id: contact, place: place('contact'), needs: 'contact' as const }] : []),
      ];
    }),
  ];
}
