import type { Section } from '../content-model/markdown/list-sections.ts';
import type { Subject } from '../content-model/notices/notice.ts';
import type { Category } from '../product/category.ts';
import type { Locale } from '../i18n/locales.ts';
import type { BodyNeeds } from './body-needs.ts';

/** The same page in one locale. Only locales in which the page exists are listed. */
export interface Alternate {
  readonly locale: Locale;
  readonly href: string;
}

/** Where the language switch leads when the page does not exist in the other language. */
export interface LanguageSwitch extends Alternate {
  /** The target: this page, or the nearest page that exists; then the page shows a notice. */
  readonly leadsTo: 'same-page' | 'category' | 'home';
}

/** What the layout needs to know about a page. */
export interface HelpPage {
  readonly kind: 'home' | 'article' | 'category' | 'search' | 'troubleshooter';
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** Every locale in which this page exists, including its own. */
  readonly alternates: readonly Alternate[];
  /** Target of `x-default`; undefined if the page exists in one locale only. */
  readonly defaultHref?: string;
  readonly languageSwitches: readonly LanguageSwitch[];
  readonly isIndexable: boolean;
  /** The page is embedded; `href` is the address of the normal page. */
  readonly isEmbedded?: boolean;
  readonly category?: Category;
  readonly articleId?: string;
  /** The table of contents. */
  readonly headings: readonly Section[];
  /** What the body of an article needs. */
  readonly needs?: BodyNeeds;
  /** Decides which notices are shown here; undefined on pages without notices. */
  readonly subject?: Subject;
}
