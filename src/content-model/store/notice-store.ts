import { resolve } from 'node:path';
import { readBuildSettings } from '../build-settings.ts';
import { readContentFiles } from '../reading/content-files.ts';
import { readCheckedFiles } from '../reading/yaml-files.ts';
import { isOver, sortNotices, type Notice } from '../notices/notice.ts';
import { noticeSchema } from '../notices/schema.ts';
import { isDevServer } from '../dev-server.ts';

/** Reads the notices of the content. */
function loadNotices(): readonly Notice[] {
  const { content, now } = readBuildSettings();
  const directory = resolve(content);
  const notices = readCheckedFiles(directory, readContentFiles(directory).notices, noticeSchema);
  return sortNotices(notices.filter((notice) => !isOver(notice, now)));
}

let built: readonly Notice[] | undefined;

/**
 * Returns the notices that have not ended, in display order. A build reads them once; the dev server reads them each
 * time, to see edits.
 */
export const getNotices = (): readonly Notice[] =>
  isDevServer ? loadNotices() : (built ??= loadNotices());
