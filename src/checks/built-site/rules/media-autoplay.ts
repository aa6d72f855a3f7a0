import { listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Finds audio and video that start automatically. */
export const checkMediaAutoplay = ({ pages }: CheckedSite): Problem[] =>
  pages.flatMap((page) =>
    listElements(page, 'video', 'audio', 'iframe', 'embed')
      .filter(
        ({ attributes }) =>
          'autoplay' in attributes ||
          /\bautoplay\b/.test(attributes.allow ?? '') ||
          /[?&]autoplay=(?:1|true)/.test(attributes.src ?? ''),
      )
      .map((element) => ({
        file: page.file,
        at: element,
        message: `<${element.name}> ${quote(element.attributes.src ?? '')} plays automatically.`,
        fix: 'Remove `autoplay` and show `controls`.',
      })),
  );
