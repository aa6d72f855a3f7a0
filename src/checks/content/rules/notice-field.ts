import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportIssues } from '../schema-issues.ts';

const words = {
  owner: 'a notice',
  whole: 'notice',
  guide: 'docs/notices.md',
  kinds: [],
} as const;

/** Finds fields of notices that are missing, unknown or have a value that the schema does not allow. */
export const checkNoticeField = ({ notices }: Content): Problem[] =>
  notices.files.flatMap((file) => reportIssues(file, words));
