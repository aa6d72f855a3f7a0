import { listElements } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds frames and plug-ins in pages: what they show belongs to another address. */
export const checkPageFrame = ({ pages }: CheckedSite): SiteFinding[] =>
  pages.flatMap((page) =>
    listElements(page, 'iframe', 'frame', 'object', 'embed', 'applet').map((element) =>
      createSiteFinding('page-frame', page, {
        at: element,
        message: `<${element.name}> ${quote(element.attributes.src ?? element.attributes.data ?? '')} is in the page; expected its text in the page itself.`,
        fix: 'Write the text into the page, or link to it.',
      }),
    ),
  );
