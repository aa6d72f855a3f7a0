/** Set by the bundler: address of the site this script was built for, with its base path. */
declare const HELP_SITE: string;

const ownPath = 'widget/v1.js';

/**
 * Returns the address of the help centre a script belongs to, with its base path and a slash at its end:
 * where the script came from, so that a copy on another host asks that host. A module does not know its
 * own element; then it is the one in the page, else the address the script was built for.
 */
export function findSite(script: Element | null): string {
  const source =
    script instanceof HTMLScriptElement
      ? script
      : document.querySelector<HTMLScriptElement>(`script[src*="/${ownPath}"]`);
  const [address = ''] = (source?.src ?? '').split(/[?#]/);
  return address.endsWith(`/${ownPath}`) ? address.slice(0, -ownPath.length) : HELP_SITE;
}
