import type { AuthorComponent } from './author-component.ts';
import { callout } from './callout.ts';
import { details } from './details.ts';
import { figure } from './figure.ts';
import { checklist, steps } from './lists.ts';
import { supportChannels } from './support-channels.ts';
import { tab, tabs } from './tabs.ts';
import { terms } from './terms.ts';
import { video } from './video.ts';

/**
 * The components that authors may use in MDX (docs/writing.md). Each is a function to hast: no code of an article
 * is ever executed.
 */
export const components = {
  Callout: callout,
  Checklist: checklist,
  Details: details,
  Figure: figure,
  Steps: steps,
  SupportChannels: supportChannels,
  Tab: tab,
  Tabs: tabs,
  Terms: terms,
  Video: video,
} as const satisfies Readonly<Record<string, AuthorComponent>>;

export type ComponentName = keyof typeof components;

/** The names of all components. */
export const componentNames = Object.keys(components) as readonly ComponentName[];

/** The module that articles may import components from; the import is optional. */
export const componentModule = '~/components';

/** Returns a component by its name; undefined if it does not exist. */
export const findComponent = (name: string): AuthorComponent | undefined =>
  Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
