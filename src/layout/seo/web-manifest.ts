import { icons } from '../../export/pictures/icons.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { colors } from '../../site/colors.ts';
import { site } from '../../site/config.ts';
import type { Links } from '../../urls/hrefs.ts';

/**
 * Returns a language's web manifest: what a browser calls the site on a home screen and how it draws it there.
 * It opens as a page in the browser (`display`), so that no browser offers readers in trouble to install it.
 */
export const formatWebManifest = (locale: Locale, links: Links): string =>
  `${JSON.stringify(
    {
      name: site.name[locale],
      short_name: site.shortName[locale],
      description: site.description[locale],
      lang: locales[locale].lang,
      dir: 'ltr',
      start_url: links.home(locale),
      scope: links.languageChoice(),
      display: 'browser',
      theme_color: colors.paper,
      background_color: colors.paper,
      icons: icons
        .filter(({ purpose }) => purpose !== undefined)
        .map(({ file, size, purpose }) => ({
          src: links.file(file),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
    },
    undefined,
    2,
  )}\n`;
