import { findMeta } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Minimum zoom to allow: WCAG 2.2 requires 2, and readers zoom in further. */
const leastScale = 5;

/** Finds pages that do not adapt to the width of a phone, or that prevent zooming. */
export function checkZoomBlocked({ pages }: CheckedSite): Problem[] {
  return pages.flatMap((page) => {
    const meta = findMeta(page, 'viewport');
    const problem = findProblem(meta?.attributes.content);
    if (!problem) return [];
    return {
      file: page.file,
      at: meta,
      message: problem,
      fix: 'Write <meta name="viewport" content="width=device-width, initial-scale=1">.',
    };
  });
}

function findProblem(content: string | undefined): string | undefined {
  if (content === undefined) return 'The page has no <meta name="viewport">.';
  const parts = content
    .toLowerCase()
    .split(/[,;]/)
    .map((part) => part.split('=').map((word) => word.trim()));
  const options = new Map(parts.map(([name = '', value = '']) => [name, value]));
  const says = `The viewport is ${quote(content)}`;
  if (options.get('width') !== 'device-width') return `${says}; expected width=device-width.`;
  if (['no', '0'].includes(options.get('user-scalable') ?? '')) {
    return `${says}, so that readers cannot zoom; expected no user-scalable.`;
  }
  const most = options.get('maximum-scale');
  return most !== undefined && !(Number(most) >= leastScale)
    ? `${says}, so that readers can hardly zoom; expected no maximum-scale below ${leastScale}.`
    : undefined;
}
