import { z } from 'zod';
import { category, id, reference, text, unique } from '../fields.ts';

/**
 * A flow of guided troubleshooting; docs/flows.md explains it to authors. Waiting times, channels and evidence are not
 * part of a flow: an outcome references the article that contains them, so that both always agree. Unknown fields are
 * errors.
 */

export const nodeKinds = ['question', 'check', 'outcome'] as const;

const answer = z.strictObject({
  text: text('What the reader sees, in their words.'),
  next: id.describe('The node this answer leads to.'),
});

const shared = {
  title: text('The question, what to check, or what to do now: the heading of the page.'),
  help: z.exactOptional(text('A sentence or two that help to answer, or to understand.')),
  article: z.exactOptional(
    reference.describe('The article or section behind this node: `id` or `id#section`.'),
  ),
};

const steps = z
  .array(text('One thing to do.'))
  .min(1, 'is empty; expected what to do, in order')
  .describe('What to do, in order.');

const question = z.strictObject({
  ...shared,
  kind: z.literal('question'),
  answers: z
    .array(answer)
    .min(2, 'needs a choice; expected at least two answers')
    .describe('The answers, the most usual first; one for readers who are not sure.'),
});

const check = z
  .strictObject({
    ...shared,
    kind: z.literal('check'),
    steps,
    answers: z
      .array(answer)
      .default([])
      .describe('What the reader may find, beside that it helped or did not.'),
    helped: z.exactOptional(id.describe('Where to go on when it solved the problem.')),
    unhelped: z.exactOptional(id.describe('Where to go on when it did not.')),
  })
  .refine(
    ({ answers, helped, unhelped }) => answers.length + (helped ? 1 : 0) + (unhelped ? 1 : 0) > 1,
    {
      message: 'leaves no choice; expected `helped` and `unhelped`, or at least two `answers`',
    },
  );

/** What an outcome advises, which the banner of its page says. */
export const advices = ['wait', 'try', 'contact'] as const;
export type Advice = (typeof advices)[number];

const outcome = z.strictObject({
  ...shared,
  kind: z.literal('outcome'),
  steps,
  advice: z.exactOptional(
    z
      .enum(advices)
      .describe(
        'What it advises: `wait`, `try` or `contact` (support, now). By default `wait` with `timing`, `contact` with `contact`, else `try`.',
      ),
  ),
  timing: z.exactOptional(id.describe('The article whose waiting times to show.')),
  contact: z.exactOptional(
    id.describe('The article whose channels, evidence and code to contact support with.'),
  ),
});

/** A flow file. */
export const flowSchema = z.strictObject({
  title: text('What the reader would call the problem.'),
  summary: text('What the flow finds out, in one sentence: list, meta description.'),
  category: category.describe('The problem category the flow belongs to.'),
  priority: z.exactOptional(
    z.coerce
      .number()
      .int()
      .min(1)
      .describe(
        'For readers who must act at once: its place before all flows without one, from 1.',
      ),
  ),
  articles: unique(id)
    .default([])
    .describe('Articles whose readers are offered this flow when the article did not help.'),
  start: id.describe('The first node.'),
  nodes: z
    .record(id, z.discriminatedUnion('kind', [question, check, outcome]))
    .describe('Every node, by its permanent id.'),
  aliases: unique(id).default([]).describe('Ids of flows that this one took the place of.'),
  retired: z
    .record(id, id)
    .default({})
    .describe('Node ids given up, each with the node it leads to.'),
});

/** A flow after parsing. */
export type FlowData = z.output<typeof flowSchema>;

export type FlowNode = FlowData['nodes'][string];
