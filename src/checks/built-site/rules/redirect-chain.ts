import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds redirects that lead to another redirect, or in a circle. */
export function checkRedirectChain(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) =>
    page.leadsTo.flatMap((address) => {
      const target = site.resolve(page, address);
      if (target.kind !== 'own') return [];
      const next = target.movedTo ?? target.page?.leadsTo[0];
      if (next === undefined) return [];
      return createSiteFinding('redirect-chain', page, {
        message: `The page leads to ${target.href}, which leads on to ${next}; expected one step.`,
        fix: `Let it lead to ${next} at once.`,
      });
    }),
  );
}
