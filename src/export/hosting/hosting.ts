import type { Article } from '../../content-model/articles/article.ts';
import { createLinks } from '../../urls/hrefs.ts';
import { createHeaderRules, type HeaderRule } from './header-rules.ts';
import type { Pattern } from './pattern.ts';
import { listRedirects, type Redirect } from './redirects.ts';

/** Everything a host has to know of a built site. */
export interface Hosting {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the published site. */
  readonly origin: string;
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Files that stand in the built site and are not for readers: asked for, they do not exist. */
  readonly hidden: readonly Pattern[];
  /** The page for what does not exist. */
  readonly notFound: string;
}

export interface HostedSite {
  readonly base: string;
  readonly origin: string;
  readonly articles: readonly Article[];
  readonly embedders: readonly string[];
}

/** Folder of the built site with the files that operators copy. */
export const hostsDirectory = 'hosts';

/** What stands in a built site beside what readers ask for. */
const ownFiles: readonly Pattern[] = [`${hostsDirectory}/*`, '_headers', '_redirects'];

/** Returns what hosts have to know of a site; throws where an embedder is malformed. */
export function createHosting(site: HostedSite): Hosting {
  const { base, origin, articles } = site;
  const links = createLinks({ base, origin });
  return {
    base,
    origin,
    headers: createHeaderRules({ ...site, links }),
    redirects: listRedirects(articles, links),
    hidden: ownFiles.map(links.file),
    notFound: links.file('404.html'),
  };
}
