/** A worker thread that runs one exporter; after-build.ts starts it. */
import { writeContentApi } from '../app/api/export/write-content-api.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { exportMarkdown } from '../export/markdown/write-markdown.ts';

const exporters = {
  api: writeContentApi,
  markdown: exportMarkdown,
} as const satisfies Record<string, (site: BuiltSite) => unknown>;

/** The task of a worker. */
export interface ExportTask {
  /** The built site. */
  readonly directory: string;
  readonly exporter: keyof typeof exporters;
}

export default ({ directory, exporter }: ExportTask): void => {
  exporters[exporter](openSite(directory));
};
