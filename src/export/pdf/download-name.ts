import type { Locale } from '../../i18n/locales.ts';
import { site } from '../../site/config.ts';

/**
 * Returns the name under which a PDF is saved, in ASCII, which every server and file system keeps unchanged.
 *
 * @example
 * toDownloadName('no-sound', 'zh') // => 'Audio-no-sound-zh.pdf'
 */
export const toDownloadName = (id: string, locale: Locale): string =>
  [site.product.replace(/[^A-Za-z0-9-]+/g, ''), id, locale]
    .filter((part) => part !== '')
    .join('-') + '.pdf';
