import { h } from 'hastscript';
import { toBlocks, type AuthorComponent } from './author-component.ts';
import { callout } from './callout.ts';
import { supportChannels } from './support-channels.ts';

/**
 * The components that authors may use in MDX (docs/writing.md). They are syntax for data: each is a function
 * to hast, and no code of an article ever runs.
 */
export const components = {
  Callout: callout,
  /** A task list that readers tick off on the screen or on paper; holds one task list. */
  Checklist: {
    attributes: {},
    toHast: ({ children }) => h('div.checklist', toBlocks(children)),
  },
  /** Numbered steps; holds one ordered list. */
  Steps: { attributes: {}, toHast: ({ children }) => h('div.steps', toBlocks(children)) },
  SupportChannels: supportChannels,
} as const satisfies Readonly<Record<string, AuthorComponent>>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as readonly ComponentName[];

/** What an article imports its components from. The line is allowed and not needed. */
export const componentModule = '~/components';

/** Returns a component by its name; undefined where there is no such component. */
export const findComponent = (name: string): AuthorComponent | undefined =>
  Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
