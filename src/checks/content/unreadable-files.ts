import type { Content } from '../../content-model/reading/content.ts';
import type { Unreadable } from '../../content-model/reading/read-text.ts';
import type { UnreadableFile } from '../../content-model/reading/yaml-files.ts';

/** Returns the articles, flows and notices that cannot be read for a reason of one kind. */
export const listUnreadable = (
  { unreadable, flows, notices }: Content,
  kind: Unreadable['kind'],
): UnreadableFile[] =>
  [...unreadable, ...flows.unreadable, ...notices.unreadable].filter(
    ({ why }) => why.kind === kind,
  );
