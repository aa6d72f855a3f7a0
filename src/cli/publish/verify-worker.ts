/** A worker thread that runs rules on a built site; verify-site.ts starts it. */
import { checkSite, readSite } from '../../checks/built-site/check-site.ts';
import type { SiteRuleId } from '../../checks/built-site/rules/index.ts';

/** The task of a worker. */
export interface VerifyTask {
  /** The built site. */
  readonly directory: string;
  readonly rules: readonly SiteRuleId[];
}

export default ({ directory, rules }: VerifyTask) => checkSite(readSite(directory), rules);
