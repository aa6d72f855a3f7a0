import { listElements } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds sound and video that begin by themselves. */
export const checkMediaAutoplay = ({ pages }: CheckedSite): SiteFinding[] =>
  pages.flatMap((page) =>
    listElements(page, 'video', 'audio', 'iframe', 'embed')
      .filter(
        ({ attributes }) =>
          'autoplay' in attributes ||
          /\bautoplay\b/.test(attributes.allow ?? '') ||
          /[?&]autoplay=(?:1|true)/.test(attributes.src ?? ''),
      )
      .map((element) =>
        createSiteFinding('media-autoplay', page, {
          at: element,
          message: `<${element.name}> ${quote(element.attributes.src ?? '')} plays by itself.`,
          fix: 'Remove `autoplay` and show `controls`.',
        }),
      ),
  );
