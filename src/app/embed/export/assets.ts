import { resolve } from 'node:path';
import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import { bundleScript, bundleStyles, nameByContent } from '../../../export/bundle.ts';

/** What embedded pages load or carry. */
export interface EmbedAssets {
  readonly stylesHref: string;
  /** What steps load as well. */
  readonly solveStylesHref: string;
  /** What pages with notices load as well. */
  readonly noticeStylesHref: string;
  readonly scriptHref: string;
  /** Text of the script that stands in every page. */
  readonly earlyScript: string;
  /** Text of the script that stands in the pages of retired ids. */
  readonly moveScript: string;
}

/** Where Astro's own hashed files stand: hosts already let browsers keep what is in it for good. */
const folder = '_astro';

const source = (path: string): string => resolve(import.meta.dirname, '../../..', path);

/** Bundles the embed's scripts and styles and writes those that are files of their own. */
export async function writeEmbedAssets({ links, write }: BuiltSite): Promise<EmbedAssets> {
  const [script, earlyScript, moveScript] = await Promise.all([
    bundleScript(source('app/embed/main.ts')),
    bundleScript(source('app/embed/early.ts')),
    bundleScript(source('app/embed/move.ts')),
  ]);
  const add = (name: string, extension: string, content: string): string => {
    const href = links.file(`${folder}/${nameByContent(name, extension, content)}`);
    write(href, content);
    return href;
  };
  return {
    stylesHref: add('embed', 'css', bundleStyles(source('layout/styles/embed.css'))),
    solveStylesHref: add('solve', 'css', bundleStyles(source('layout/styles/embed-solve.css'))),
    noticeStylesHref: add('notices', 'css', bundleStyles(source('layout/styles/notices.css'))),
    scriptHref: add('embed', 'js', script),
    earlyScript,
    moveScript,
  };
}
