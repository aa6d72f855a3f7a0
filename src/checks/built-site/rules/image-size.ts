import { listElements, type PageElement } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pictures, videos and frames without `width` and `height`: text jumps when they arrive. */
export const checkImageSize = (site: CheckedSite): SiteFinding[] =>
  site.pages.flatMap((page) =>
    listElements(page, 'img', 'video', 'iframe')
      .filter((element) => !hasSize(element))
      .map((element) =>
        createSiteFinding('image-size', page, {
          at: element,
          message: `<${element.name}> ${quote(element.attributes.src ?? '')} has no \`width\` and \`height\`; expected both, in pixels.`,
          fix: `Place it in ${findSource(site, page).text} with Markdown or a component, which measure it.`,
        }),
      ),
  );

const hasSize = ({ attributes: { width = '', height = '' } }: PageElement): boolean =>
  [width, height].every((size) => /^[1-9]\d*$/.test(size));
