import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { EngineMissing } from '../pdf/engine.ts';
import { describePictures } from './describe-pictures.ts';
import { writePictures, type SkippedPicture, type WritePicturesOptions } from './write-pictures.ts';

/** Returns a line that says that a picture is missing, and why. */
export const formatSkipped = ({ href, reason }: SkippedPicture): string =>
  `No picture ${href}: ${reason}`;

/**
 * Makes every picture of a built site, as part of a build. None of them is worth a failed build: what cannot
 * be made is said in one line, and its page does without.
 */
export async function exportPictures(
  site: BuiltSite,
  options: WritePicturesOptions = {},
): Promise<void> {
  const { warn = console.warn } = options;
  try {
    const { skipped } = await writePictures(site, describePictures(site), { ...options, warn });
    for (const picture of skipped) warn(formatSkipped(picture));
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error;
    warn(`No pictures: ${error.message}`);
  }
}
