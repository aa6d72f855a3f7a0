/**
 * The script of the widget, `/widget/v1.js`: defines `<help-widget>`. It runs on pages of others and therefore sets no
 * globals. It works as a classic script and as a module.
 */
import { defineHelpWidget } from './help-widget.ts';

/** Set by src/pages/widget/v1.js.ts: the address of the site with its base path, and the text of widget.css. */
declare const HELP_SITE: string;
declare const HELP_STYLES: string;

const ownPath = 'widget/v1.js';

/**
 * Returns the address of the help centre that a script belongs to, with its base path and a slash at the end. This is
 * the address that the script was loaded from, so that a copy on another host uses that host. A module does not know
 * its own element: then it is the widget's script on the page, else the address that the script was built for.
 */
function findSite(script: Element | null): string {
  const source =
    script instanceof HTMLScriptElement
      ? script
      : document.querySelector<HTMLScriptElement>(`script[src*="/${ownPath}"]`);
  const [address = ''] = (source?.src ?? '').split(/[?#]/);
  return address.endsWith(`/${ownPath}`) ? address.slice(0, -ownPath.length) : HELP_SITE;
}

defineHelpWidget(findSite(document.currentScript), HELP_STYLES);
