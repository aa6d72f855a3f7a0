import { isOver } from '../../../content-model/notices/notice.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds notices that are over: no page shows them any more. */
export function checkNoticeEnded({ notices, now }: Content): Finding[] {
  return notices.files.flatMap(({ path, yaml, data: notice }) => {
    if (!notice || !isOver(notice, now)) return [];
    const { line, column } = yaml.positionOf(['end']);
    return createFinding(
      'notice-ended',
      { file: path, line, column },
      {
        message: `The notice ended at ${notice.end}; no page shows it any more.`,
        fix: 'Delete the file, or move `end` where it still holds.',
      },
    );
  });
}
