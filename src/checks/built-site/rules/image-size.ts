import { listElements, type PageElement } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pictures, videos and frames without `width` and `height`: the layout shifts when they load. */
export const checkImageSize = (site: CheckedSite): Problem[] =>
  site.pages.flatMap((page) =>
    listElements(page, 'img', 'video', 'iframe')
      .filter((element) => !hasSize(element))
      .map((element) => ({
        file: page.file,
        at: element,
        message: `<${element.name}> ${quote(element.attributes.src ?? '')} has no \`width\` and \`height\`; expected both, in pixels.`,
        fix: `Insert it with Markdown or a component, which set both, in ${findSource(site, page).text}.`,
      })),
  );

const hasSize = ({ attributes: { width = '', height = '' } }: PageElement): boolean =>
  [width, height].every((size) => /^[1-9]\d*$/.test(size));
