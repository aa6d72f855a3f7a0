import type { PartName } from '../parts/part.ts';

/** Returns the files of a part, as elements; undefined if the page does not name it. */
const findFiles = (page: Document, name: PartName): DocumentFragment | undefined =>
  page.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`)?.content;

/** Returns the address of a part's script; undefined if the page does not name it. */
export const findPartHref = (page: Document, name: PartName): string | undefined =>
  findFiles(page, name)?.querySelector('script')?.getAttribute('src') ?? undefined;

/**
 * Adds the script and the styles of a part to the page and resolves when the script has run. If it fails, the site may
 * have been published again: runs the part that the page names now. Rejects if that fails as well. A file that fails is
 * tried once more (../retry-files.ts), so the part may still run.
 */
export const runPart = (name: PartName): Promise<void> =>
  run(document, name).catch(async () => {
    // Without the query of the address, which only this browser needs.
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return run(page, name);
  });

function createStyles({ dataset }: HTMLScriptElement): HTMLLinkElement[] {
  const { styles } = dataset;
  if (!styles) return [];
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return [link];
}

const run = (page: Document, name: PartName): Promise<void> =>
  new Promise((resolve, reject) => {
    const files = document.importNode(findFiles(page, name) ?? new DocumentFragment(), true);
    const script = files.querySelector('script');
    if (!script) throw new Error(`No part "${name}".`);
    script.onload = () => resolve();
    script.onerror = reject;
    document.body.append(files, ...createStyles(script));
  });
