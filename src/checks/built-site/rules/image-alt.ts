import { listElements } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pictures without alternative text; `alt=""` says that a picture shows nothing that the text lacks. */
export const checkImageAlt = (site: CheckedSite): SiteFinding[] =>
  site.pages.flatMap((page) =>
    [
      ...listElements(page, 'img', 'area'),
      ...listElements(page, 'input').filter(({ attributes }) => attributes.type === 'image'),
    ]
      .filter(({ attributes }) => attributes.alt === undefined)
      .map((image) =>
        createSiteFinding('image-alt', page, {
          at: image,
          message: `<${image.name}> ${quote(image.attributes.src ?? image.attributes.href ?? '')} has no \`alt\`.`,
          fix: `Say what it shows in ${findSource(site, page).text}; \`alt=""\` only for decoration.`,
        }),
      ),
  );
