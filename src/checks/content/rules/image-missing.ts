import type { Content } from '../../../content-model/reading/content.ts';
import {
  getPictureName,
  isRelativePicture,
  toPictureName,
} from '../../../content-model/reading/picture.ts';
import { walkFolder } from '../../../content-model/walk-folder.ts';
import { listPictures } from '../pictures.ts';
import type { Problem } from '../../rule.ts';

/** Finds pictures that do not exist in the content directory, or that are named by anything but a path from the article. */
export function checkImageMissing(content: Content): Problem[] {
  const missing = listPictures(content).filter(({ file }) => file === undefined);
  if (missing.length === 0) return [];
  const files = Map.groupBy(walkFolder(content.directory).files, toKey);
  return missing.map(({ path, image }) => ({
    file: path,
    at: image,
    message: `The picture "${image.src}" ${describeForm(image.src)}; expected a file beside the article, such as ./screen.png.`,
    fix: describeFix(path, image.src, files.get(toKey(image.src)) ?? []),
  }));
}

/** Two files of one key have the same name on some systems. */
const toKey = (path: string): string => getPictureName(path).normalize().toLowerCase();

function describeForm(src: string): string {
  if (src === '') return 'has no address';
  if (src.includes('\\')) return 'is written with backslashes';
  if (/^data:/i.test(src)) return 'is written into the text itself';
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return 'is on another site';
  if (src.startsWith('/')) return 'is a path from the top of a site';
  return isRelativePicture(src)
    ? 'does not exist in the content directory'
    : 'is not a path from the article';
}

/** Returns what to do, given the files that have the name of the picture but for capitals. */
function describeFix(path: string, src: string, files: readonly string[]): string {
  const [file, ...others] = files;
  if (/^(?:https?:|data:|\/\/)/i.test(src))
    return 'Save the picture as a file beside the article: those of other sites are not loaded.';
  if (file !== undefined && others.length === 0) return `Write ${toPictureName(path, file)}.`;
  if (file !== undefined) {
    const names = files.map((each) => toPictureName(path, each));
    return `Write one of ${names.join(', ')}.`;
  }
  return 'Put the file there, or correct its name: capitals count, and %23 is written for #.';
}
