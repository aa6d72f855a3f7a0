import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import { reportIssues } from '../schema-issues.ts';

const words = {
  rule: 'notice-field',
  owner: 'a notice',
  whole: 'notice',
  guide: 'docs/notices.md',
  kinds: [],
} as const;

/** Finds fields of notices that are missing, unknown or hold a value the schema does not allow. */
export const checkNoticeField = ({ notices }: Content): Finding[] =>
  notices.files.flatMap((file) => reportIssues(file, words));
