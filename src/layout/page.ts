import type { Subject } from '../content-model/notices/notice.ts';
import type { Category } from '../site/categories.ts';
import type { Locale } from '../i18n/locales.ts';

/** A heading the reader can jump to. */
export interface PageHeading {
  readonly id: string;
  readonly text: string;
}

/** The same page in one locale. Only locales in which the page exists are ever listed. */
export interface Alternate {
  readonly locale: Locale;
  readonly href: string;
}

/** Where the language switch leads when the page does not exist in the other language. */
export interface LanguageSwitch extends Alternate {
  /** What the link leads to: this page, or the nearest one that exists, and then the page says so. */
  readonly leadsTo: 'same-page' | 'category' | 'home';
}

/** What the layout needs to know about a page. */
export interface HelpPage {
  readonly kind: 'home' | 'article' | 'category' | 'search' | 'troubleshooter';
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** Every locale this page exists in, itself included. */
  readonly alternates: readonly Alternate[];
  /** Where readers of no language of the site are sent, where the page exists in several. */
  readonly defaultHref?: string;
  readonly languageSwitches: readonly LanguageSwitch[];
  readonly isIndexable: boolean;
  /** The page is shown without the site around it; `href` is that of the page with it. */
  readonly isEmbedded?: boolean;
  readonly category?: Category;
  readonly articleId?: string;
  readonly headings: readonly PageHeading[];
  /** What a notice must touch to be shown here; missing on pages without notices. */
  readonly subject?: Subject;
}
