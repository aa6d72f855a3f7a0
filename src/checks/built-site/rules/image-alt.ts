import { listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pictures without `alt`; an empty one marks decoration. */
export const checkImageAlt = (site: CheckedSite): Problem[] =>
  site.pages.flatMap((page) =>
    [
      ...listElements(page, 'img', 'area'),
      ...listElements(page, 'input').filter(({ attributes }) => attributes.type === 'image'),
    ]
      .filter(({ attributes }) => attributes.alt === undefined)
      .map((image) => ({
        file: page.file,
        at: image,
        message: `<${image.name}> ${quote(image.attributes.src ?? image.attributes.href ?? '')} has no \`alt\`.`,
        fix: `Describe the picture in ${findSource(site, page).text}; use \`alt=""\` only for decoration.`,
      })),
  );
