import { hash } from 'node:crypto';
import { createError } from '../../content-model/hinted-error.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { toVirtualPath } from '../pdf/engine.ts';
import { hashSources } from '../pdf/fingerprint.ts';
import {
  writeFiles,
  type FileSummary,
  type PlannedFile,
  type WriteFilesOptions,
} from '../pdf/write-files.ts';
import { describePictures, type Picture } from './describe-pictures.ts';
import { markFile } from './icons.ts';
import { createPictureDocument, readParts } from './picture-document.ts';

const kind = {
  extension: 'png',
  cache: '.cache/pictures',
  worker: new URL('./worker.ts', import.meta.url),
} as const;

/** Yields the file of each picture. */
function* planPictures(
  { readPage, links }: BuiltSite,
  pictures: readonly Picture[],
): Generator<PlannedFile> {
  const parts = readParts(readPage(links.file(markFile)));
  const codeHash = hashSources();
  for (const { page, href, facts } of pictures) {
    const document = createPictureDocument(facts, parts);
    const { source, files } = document;
    const key = hash('sha256', JSON.stringify([codeHash, source, files.map(toVirtualPath)]));
    yield { page, href, key, compose: () => ({ document, findings: [] }) };
  }
}

const timeout = 60_000;

/** Writes pictures into a built site (`writeFiles`). */
export const writePictures = (
  site: BuiltSite,
  pictures: readonly Picture[],
  options?: WriteFilesOptions,
): Promise<FileSummary> =>
  writeFiles(site, kind, [{ plan: () => planPictures(site, pictures), timeout }], options);

/** Makes every picture of a built site, as part of a build. Throws if one cannot be made: pages name all of them. */
export async function exportPictures(
  site: BuiltSite,
  options?: WriteFilesOptions,
): Promise<FileSummary> {
  const summary = await writePictures(site, describePictures(site), options);
  const [finding] = summary.findings;
  if (finding) {
    throw createError(
      `The picture of ${finding.page} cannot be made: ${finding.message}`,
      'Build again, or without pictures: HELP_PICTURES=off.',
    );
  }
  return summary;
}
