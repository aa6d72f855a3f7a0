import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { listFiles } from '../../src/content-model/list-files.ts';
import { toBase } from '../../src/urls/hrefs.ts';
import { getSiteDirectory, testSites, type TestSiteName } from './sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Address below the origin, base path included: `/help/zh/parcel-refused/`. */
  readonly href: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** A built test site. */
export interface BuiltSite {
  readonly directory: string;
  readonly base: string;
  readonly origin: string;
  readonly pages: readonly BuiltPage[];
  readonly findPage: (href: string) => BuiltPage | undefined;
  /** Tells whether there is a file for an address below the origin. */
  readonly hasFile: (href: string) => boolean;
  readonly read: (path: string) => string;
}

const sites = new Map<TestSiteName, BuiltSite>();

/** Returns a built test site, read once for all files of a worker: tests must not change its documents. */
export function readBuiltSite(name: TestSiteName): BuiltSite {
  const known = sites.get(name) ?? readSite(name);
  sites.set(name, known);
  return known;
}

function readSite(name: TestSiteName): BuiltSite {
  const directory = getSiteDirectory(name);
  const base = toBase(testSites[name].base);
  const read = (path: string): string => readFileSync(join(directory, path), 'utf8');
  const pages = listFiles(directory)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = read(path);
      let document: HTMLElement | undefined;
      return {
        href: base + path.replace(/index\.html$/, ''),
        html,
        get document() {
          return (document ??= parse(html));
        },
      };
    });
  const byHref = new Map(pages.map((page) => [page.href, page]));
  return {
    directory,
    base,
    origin: testSites[name].origin,
    pages,
    read,
    findPage: (href) => byHref.get(href),
    hasFile: (href) => {
      const path = href.startsWith(base) ? href.slice(base.length) : undefined;
      return (
        path !== undefined &&
        existsSync(join(directory, path.replace(/\/$/, '/index.html') || 'index.html'))
      );
    },
  };
}

/** Returns a page; throws with the existing addresses if it does not exist. */
export function getPage(site: BuiltSite, path: string): BuiltPage {
  const page = site.findPage(site.base + path);
  if (page) return page;
  throw new Error(
    `No page ${site.base}${path}; pages: ${site.pages.map(({ href }) => href).join(' ')}`,
  );
}

/** Returns an attribute of each element that matches a selector; undefined if an element does not have it. */
export const getAttributes = (
  { document }: BuiltPage,
  selector: string,
  name: string,
): (string | undefined)[] =>
  document.querySelectorAll(selector).map((element) => element.getAttribute(name));
