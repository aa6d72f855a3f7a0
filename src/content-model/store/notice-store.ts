import { resolve } from 'node:path';
import { readBuildSettings } from '../build-settings.ts';
import { readContentFiles } from '../reading/content-files.ts';
import { readCheckedFiles } from '../reading/yaml-files.ts';
import { isOver, sortNotices, type Notice } from '../notices/notice.ts';
import { noticeSchema } from '../notices/schema.ts';
import { onceInBuild } from './once-in-build.ts';

/** Returns the notices that have not ended, in display order. */
export const getNotices = onceInBuild((): readonly Notice[] => {
  const { content, now } = readBuildSettings();
  const directory = resolve(content);
  const notices = readCheckedFiles(directory, readContentFiles(directory).notices, noticeSchema);
  return sortNotices(notices.filter((notice) => !isOver(notice, now)));
});
