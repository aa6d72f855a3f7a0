import { h } from 'hastscript';
import { toBlocks, type AuthorComponent } from './author-component.ts';
import { callout } from './callout.ts';
import { supportChannels } from './support-channels.ts';

/**
 * The components that authors may use in MDX (docs/writing.md). Each is a function to hast: no code of an article
 * is ever executed.
 */
export const components = {
  Callout: callout,
  /** Contains one task list, which readers tick off on the screen or on paper. */
  Checklist: {
    attributes: {},
    toHast: ({ children }) => h('div.checklist', toBlocks(children)),
  },
  /** Contains one ordered list. */
  Steps: { attributes: {}, toHast: ({ children }) => h('div.steps', toBlocks(children)) },
  SupportChannels: supportChannels,
} as const satisfies Readonly<Record<string, AuthorComponent>>;

export type ComponentName = keyof typeof components;

/** The names of all components. */
export const componentNames = Object.keys(components) as readonly ComponentName[];

/** The module that articles may import components from; the import is optional. */
export const componentModule = '~/components';

/** Returns a component by its name; undefined if it does not exist. */
export const findComponent = (name: string): AuthorComponent | undefined =>
  Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
