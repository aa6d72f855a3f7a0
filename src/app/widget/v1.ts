/**
 * The widget's one script, `/widget/v1.js`: defines `<help-widget>`. It runs in other people's pages, so it
 * leaves nothing behind but the element. A classic script and a module alike may load it.
 */
import { defineHelpWidget } from './help-widget.ts';
import { findSite } from './find-site.ts';

/** The text of widget.css (src/pages/widget/v1.js.ts). */
declare const HELP_STYLES: string;

defineHelpWidget(findSite(document.currentScript), HELP_STYLES);
