import type { ExpectedSite } from './expected-site.ts';
import type { SiteData } from './site-data.ts';

/**
 * What the modules that Astro bundles tell the build or the dev server. They share no module with it, only the process.
 */
interface Announcements {
  /** What the content promises, as soon as it has been checked. */
  readonly expected: ExpectedSite;
  /** The data of the site, as soon as the pages know it. */
  readonly siteData: SiteData;
  /** What authors have to fix, as text; empty where nothing is wrong. */
  readonly mistakes: string;
}

type Listeners = { [Name in keyof Announcements]?: (data: Announcements[Name]) => void };

const key = Symbol.for('help:announcements');
const shared = globalThis as typeof globalThis & { [key]?: Listeners };

/** Sets the listeners of a build or of the dev server. */
export function onAnnouncements(listeners: Listeners): void {
  shared[key] = listeners;
}

/** Hands data to the build or the dev server, where it listens. */
export function announce<Name extends keyof Announcements>(
  name: Name,
  data: Announcements[Name],
): void {
  shared[key]?.[name]?.(data);
}
