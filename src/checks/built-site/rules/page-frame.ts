import { listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Finds frames and plug-ins: their content belongs to another address. */
export const checkPageFrame = ({ pages }: CheckedSite): Problem[] =>
  pages.flatMap((page) =>
    listElements(page, 'iframe', 'frame', 'object', 'embed', 'applet').map((element) => ({
      file: page.file,
      at: element,
      message: `<${element.name}> ${quote(element.attributes.src ?? element.attributes.data ?? '')} embeds other content; expected its text in the page itself.`,
      fix: 'Write the text into the page, or link to it.',
    })),
  );
