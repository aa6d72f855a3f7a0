import { compareFindings } from '../finding.ts';
import { siteRuleIds, type SiteRuleId } from './rule-ids.ts';
import { siteRules } from './rules/index.ts';
import type { SiteFinding } from './site-finding.ts';
import type { CheckedSite } from './site.ts';

/** Returns everything the rules find in a built site, or only what some of them do, sorted by file and line. */
export const checkSite = (
  site: CheckedSite,
  only: readonly SiteRuleId[] = siteRuleIds,
): SiteFinding[] => only.flatMap((rule) => siteRules[rule](site)).sort(compareFindings);
