import { icons } from '../../export/pictures/icons.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { colors } from '../../site/colors.ts';
import { site } from '../../site/config.ts';
import type { Links } from '../../urls/hrefs.ts';

/**
 * Returns the web manifest of a language: the name and the icons of the site on a home screen. With `display: browser`
 * browsers do not offer to install the site.
 */
export const formatWebManifest = (locale: Locale, links: Links): string =>
  `${JSON.stringify(
    {
      name: toLocal(site.name, locale),
      short_name: toLocal(site.shortName, locale),
      description: toLocal(site.description, locale),
      lang: locales[locale].lang,
      dir: 'ltr',
      start_url: links.home(locale),
      scope: links.languageChoice(),
      display: 'browser',
      theme_color: colors.paper.light,
      background_color: colors.paper.light,
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
