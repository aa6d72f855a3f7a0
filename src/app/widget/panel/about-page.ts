import { createLink } from '../../../search/ui/elements.ts';
import { fillText } from '../../../i18n/fill-text.ts';
import { languageNames } from '../../../i18n/language-names.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import type { WidgetMessages } from '../../../i18n/messages/widget-messages.ts';
import { createText } from './text-elements.ts';
import type { ViewOptions } from './view.ts';

/** Returns what is said above a content that is not in the panel's own language; nothing where it is. */
export function createLanguageNotice(
  contentLocale: Locale,
  { locale, text }: ViewOptions,
): HTMLElement[] {
  if (contentLocale === locale) return [];
  const language = languageNames[locale][contentLocale];
  const notice = createText('p', fillText(text.otherLanguage, { language }), 'notice');
  notice.lang = locales[locale].lang;
  return [notice];
}

/** Returns a link to the page that says the same, in a tab of its own. */
export function createPageLink(href: string, text: WidgetMessages): HTMLElement {
  const paragraph = document.createElement('p');
  const link = createLink(href, text.openPage);
  // watchLinks would show the same once more.
  link.dataset.outside = '';
  paragraph.append(link);
  return paragraph;
}
