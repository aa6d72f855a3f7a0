/** The folder of Astro's hashed files, for which hosts send an immutable `Cache-Control`. */
const folder = '_astro';

/**
 * Returns the published name of a video or of captions by their copy, `{hash}/{name}` (../keep-picture.ts): the hash of
 * the content with its extension, because names may have letters that addresses have to encode.
 *
 * @example
 * toMediaName('cache/pictures/0123456789abcdef/音箱.mp4') // => '_astro/media.0123456789.mp4'
 */
export function toMediaName(copy: string): string {
  const [name = '', hash = ''] = copy.split(/[/\\]/).reverse();
  return `${folder}/media.${hash.slice(0, 10)}.${name.split('.').at(-1)?.toLowerCase() ?? ''}`;
}
