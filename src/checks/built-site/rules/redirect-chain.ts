import type { Problem } from '../../rule.ts';
import { findRedirect } from '../resolve.ts';
import type { CheckedSite } from '../site.ts';

/** Finds redirects to another redirect, and redirect loops. */
export function checkRedirectChain(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) =>
    page.redirectsTo.flatMap((address) => {
      const target = site.resolve(page, address);
      const next = findRedirect(target);
      if (target.kind !== 'own' || next === undefined) return [];
      return {
        file: page.file,
        message: `The page redirects to ${target.href}, which redirects to ${next}; expected one redirect.`,
        fix: `Redirect to ${next} directly.`,
      };
    }),
  );
}
