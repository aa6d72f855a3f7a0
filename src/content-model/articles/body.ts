import type { ArticleData } from './schema.ts';

/** What an attribute may hold: any text but none, or one of the values. */
export type AttributeValues = 'text' | readonly string[];

/**
 * Components authors may use, each with its attributes, all of which it needs;
 * src/components/index.ts exports exactly these.
 */
export const components = {
  Callout: { type: ['note', 'tip', 'warning'], title: 'text' },
  Checklist: {},
  Steps: {},
  SupportChannels: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, AttributeValues>>>>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as readonly ComponentName[];

/** Returns the attributes of a component, or undefined where there is no such component. */
export const findAttributes = (
  name: string,
): Readonly<Record<string, AttributeValues>> | undefined =>
  Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;

/** What an article imports its components from. */
export const componentModule = '~/components';

/** The heading ids the page template may give an article, of whatever kind. */
export const templateHeadingIds = [
  'symptoms',
  'waiting-times',
  'contact-support',
  'related',
] as const;

/**
 * Returns the heading ids the page template gives an article of this kind, beside the headings of its
 * body: links may lead to them.
 */
export function getTemplateHeadingIds(data: ArticleData): string[] {
  if (data.kind !== 'troubleshooting') return ['related'];
  return ['symptoms', ...(data.timing ? ['waiting-times'] : []), 'contact-support', 'related'];
}

/** Most characters a summary may have, per locale: a search result shows no more. */
export const summaryLimits = { zh: 120, en: 300 } as const;
