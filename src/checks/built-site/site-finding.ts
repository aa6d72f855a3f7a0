import { toFinding, type Finding, type FindingText } from '../finding.ts';
import type { BuiltPage, Position } from './page.ts';
import { siteRuleLevels, type SiteRuleId } from './rule-ids.ts';

export type SiteFinding = Finding<SiteRuleId>;

/** Returns a finding of a rule about the built site, at a place in a page or in another file of it. */
export const createSiteFinding = (
  rule: SiteRuleId,
  { file }: Pick<BuiltPage, 'file'>,
  text: FindingText & { readonly at?: Partial<Position> | undefined },
): SiteFinding => {
  const { at, message, fix } = text;
  return toFinding(
    { rule, level: siteRuleLevels[rule] },
    { file, line: at?.line, column: at?.column },
    { message, ...(fix !== undefined && { fix }) },
  );
};

/** Returns text as it can be quoted in a message: in one line, and not longer than a line. */
export function quote(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return `"${tidy.length > 80 ? `${tidy.slice(0, 79)}…` : tidy}"`;
}
