import { listHyperlinks, listLoaded, listNamed } from './references.ts';
import type { CheckedSite } from './site.ts';

/** A file that a script, style or manifest names. */
export interface Mention {
  /** The file that names it. */
  readonly file: string;
  readonly line: number;
  /** Path of the named file, whether it exists or not. */
  readonly path: string;
}

/** Names in scripts that end like files which the build makes: with a hash before the extension. */
const builtName =
  /(["'`])((?:[\w./-]*\/)?[\w.-]+[.-][\w-]{8,12}\.(?:js|css|png|webp|avif|svg|jpe?g|gif|woff2?))\1/g;

const styleAddress = /url\(\s*(["']?)([^"')]+)\1\s*\)|@import\s+(["'])([^"']+)\3/g;

/** Returns the files of this site that scripts, styles and web manifests name, in the order of the files. */
export const listMentions = (site: CheckedSite): Mention[] =>
  site.paths
    .filter((path) => !site.isOld(path))
    .flatMap((path) => {
      const find = path.endsWith('.js')
        ? findInScript
        : path.endsWith('.css')
          ? findInStyle
          : path.endsWith('.webmanifest')
            ? findInManifest
            : undefined;
      return find ? find(site, path, new TextDecoder().decode(site.readBytes(path))) : [];
    });

/** Names in scripts are relative to the script, to the base path, or to the folder of scripts. */
function findInScript({ base }: CheckedSite, file: string, text: string): Mention[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return [...text.matchAll(builtName)].map(({ 2: name = '', index }) => {
    const path = name.startsWith(base)
      ? name.slice(base.length)
      : /^\.{0,2}\//.test(name) || !name.includes('/')
        ? resolvePath(folder, name)
        : name;
    return { file, line: lineAt(text, index), path };
  });
}

function findInStyle({ base }: CheckedSite, file: string, text: string): Mention[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return [...text.matchAll(styleAddress)].flatMap((match) => {
    const address = match[2] ?? match[4] ?? '';
    if (/^(?:data:|#|https?:|\/\/)/.test(address)) return [];
    const [path = ''] = address.split(/[?#]/);
    const target = path.startsWith(base) ? path.slice(base.length) : resolvePath(folder, path);
    return { file, line: lineAt(text, match.index), path: target };
  });
}

function findInManifest({ base }: CheckedSite, file: string, text: string): Mention[] {
  const { icons = [] } = JSON.parse(text) as { icons?: readonly { readonly src: string }[] };
  return icons.map(({ src }) => ({
    file,
    line: lineAt(text, text.indexOf(src)),
    path: src.startsWith(base) ? src.slice(base.length) : src,
  }));
}

const resolvePath = (folder: string, name: string): string =>
  new URL(name, `file:///${folder}`).pathname.slice(1);

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Returns the paths of the files with a hash in their names that pages, scripts, styles and manifests name. */
export const collectNamed = (site: CheckedSite): ReadonlySet<string> =>
  new Set([
    ...listMentions(site).map(({ path }) => path),
    ...site.pages.flatMap(({ versioned }) => versioned.map((address) => address.slice(1))),
  ]);

/** Returns those of some files that no element of a page loads, names or links to. */
export function findUnlinked(site: CheckedSite, paths: readonly string[]): string[] {
  const left = new Set(paths);
  for (const page of site.pages) {
    // Most are icons, which the first page names.
    if (left.size === 0) break;
    for (const { address } of [...listLoaded(page), ...listNamed(page), ...listHyperlinks(page)]) {
      const target = site.resolve(page, address);
      if (target.kind === 'own' && target.file !== undefined) left.delete(target.file);
    }
  }
  return [...left];
}
