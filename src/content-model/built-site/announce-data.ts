import type { ExpectedSite } from './expected-site.ts';
import type { SiteData } from './site-data.ts';

/** What the modules that Astro bundles tell the build. They share no module with it, only the process. */
interface Announcements {
  /** What the content promises, as soon as it has been checked. */
  readonly expected: ExpectedSite;
  /** The data of the site, as soon as the pages know it. */
  readonly siteData: SiteData;
}

type Listeners = { [Name in keyof Announcements]?: (data: Announcements[Name]) => void };

const key = Symbol.for('help:announcements');
const shared = globalThis as typeof globalThis & { [key]?: Listeners };

/** Sets the listeners of a build. */
export function onAnnouncements(listeners: Listeners): void {
  shared[key] = listeners;
}

/** Hands data to the build; does nothing in the dev server. */
export function announce<Name extends keyof Announcements>(
  name: Name,
  data: Announcements[Name],
): void {
  shared[key]?.[name]?.(data);
}
