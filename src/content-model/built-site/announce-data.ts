import type { SiteData } from './site-data.ts';

/** Called with the data of the site as soon as the pages know it. */
type Listener = (data: SiteData) => void;

/** The pages are bundled, so that they share no module with the build, only the process. */
const key = Symbol.for('help:site-data');
const shared = globalThis as typeof globalThis & { [key]?: Listener };

/** Sets what is called with the data of the site that is being built. */
export function onSiteData(listener: Listener): void {
  shared[key] = listener;
}

/** Hands the data of the site to the build; does nothing in the dev server. */
export const announceSiteData: Listener = (data) => shared[key]?.(data);
