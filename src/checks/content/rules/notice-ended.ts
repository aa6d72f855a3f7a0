import { isOver } from '../../../content-model/notices/notice.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds notices that are over, which no page shows any more. */
export function checkNoticeEnded({ notices, now }: Content): Problem[] {
  return notices.files.flatMap(({ path, yaml, data: notice }) => {
    if (!notice || !isOver(notice, now)) return [];
    return {
      file: path,
      at: yaml.positionOf(['end']),
      message: `The notice ended at ${notice.end}; no page shows it any more.`,
      fix: 'Delete the file, or set a later `end` if the notice still applies.',
    };
  });
}
