import type { Flow } from './flow.ts';
import type { LocalisedText } from '../fields.ts';
import type { FlowNode } from './schema.ts';

/** A text of a flow, with the keys that lead to it. */
export interface PlacedText {
  readonly text: LocalisedText;
  readonly place: readonly (string | number)[];
}

/** Returns every text of a flow; empty without a flow. */
export function listTexts(flow: Flow | undefined): PlacedText[] {
  if (!flow) return [];
  return [
    { text: flow.title, place: ['title'] },
    { text: flow.summary, place: ['summary'] },
    ...Object.entries(flow.nodes).flatMap(([id, node]) =>
      listNodeTexts(node).map(({ text, place }) => ({ text, place: ['nodes', id, ...place] })),
    ),
  ];
}

function listNodeTexts(node: FlowNode): PlacedText[] {
  const steps = node.kind === 'question' ? [] : node.steps;
  const answers = node.kind === 'outcome' ? [] : node.answers;
  return [
    { text: node.title, place: ['title'] },
    ...(node.help ? [{ text: node.help, place: ['help'] }] : []),
    ...steps.map((text, index) => ({ text, place: ['steps', index] })),
    ...answers.map(({ text }, index) => ({ text, place: ['answers', index, 'text'] })),
  ];
}
