import { isTroubleshooting } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { localiseFlows } from '../../content-model/flows/local-flow.ts';
import { getItem } from '../../product/get-item.ts';
import { categories } from '../../site/categories.ts';
import { site as siteConfig } from '../../site/config.ts';
import { sourceLocale, type Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { messages, troubleshooterMessages } from '../../i18n/messages.ts';

/** What a picture shows, in the language of its page. */
export interface PictureFacts {
  readonly locale: Locale;
  readonly name: string;
  readonly title: string;
  /** The category of an article. */
  readonly topic?: string;
  readonly code?: string;
  /** A sentence below the title. */
  readonly note?: string;
}

/** A picture, and the page that it belongs to. */
export interface Picture {
  readonly href: string;
  readonly page: string;
  readonly facts: PictureFacts;
}

/** The data of a site that its pictures depend on, which exists before and after it is built. */
export type PicturedSite = Pick<BuiltSite, 'catalogue' | 'flows' | 'links'>;

const describeArticles = ({ catalogue, links }: PicturedSite): Picture[] =>
  catalogue.all.map((article) => {
    const { locale, id, title, category } = article;
    return {
      href: links.pictures.article(locale, id),
      page: links.article(locale, id),
      facts: {
        locale,
        name: toLocal(siteConfig.name, locale),
        title,
        topic: toLocal(getItem(categories, category).title, locale),
        ...(isTroubleshooting(article) && article.code && { code: article.code }),
      },
    };
  });

const describeCategories = ({ catalogue, links }: PicturedSite): Picture[] =>
  catalogue.locales.flatMap((locale) =>
    catalogue.categoriesOf(locale).map((category) => ({
      href: links.pictures.category(locale, category),
      page: links.category(locale, category),
      facts: {
        locale,
        name: toLocal(siteConfig.name, locale),
        title: toLocal(getItem(categories, category).title, locale),
        note: toLocal(getItem(categories, category).summary, locale),
      },
    })),
  );

/** Describes the list of flows and the first step of each; other steps make no sense without the steps before. */
const describeFlows = ({ catalogue, flows, links }: PicturedSite): Picture[] =>
  catalogue.locales.flatMap((locale) => {
    const own = localiseFlows(flows, locale);
    if (own.length === 0) return [];
    const name = toLocal(siteConfig.name, locale);
    const { title: topic, lead } = troubleshooterMessages[locale];
    return [
      {
        href: links.pictures.troubleshooter(locale),
        page: links.troubleshooter(locale),
        facts: { locale, name, title: topic, note: lead },
      },
      ...own.map(({ id, title }) => ({
        href: links.pictures.troubleshooter(locale, id),
        page: links.troubleshooter(locale, id),
        facts: { locale, name, title, topic },
      })),
    ];
  });

const describeHomes = ({ catalogue, links }: PicturedSite): Picture[] =>
  catalogue.locales.map((locale) => ({
    href: links.pictures.home(locale),
    page: links.home(locale),
    facts: {
      locale,
      name: toLocal(siteConfig.name, locale),
      title: messages[locale].homePage.title,
      note: toLocal(siteConfig.description, locale),
    },
  }));

/** Describes the choice of a language, whose picture has the site's name in each language with articles. */
const describeLanguageChoice = ({ catalogue, links }: PicturedSite): Picture => {
  const [first = toLocal(siteConfig.name, sourceLocale), ...others] = catalogue.locales.map(
    (locale) => toLocal(siteConfig.name, locale),
  );
  return {
    href: links.pictures.languageChoice(),
    page: links.languageChoice(),
    facts: {
      locale: sourceLocale,
      name: siteConfig.product,
      title: first,
      ...(others.length > 0 && { note: others.join(' · ') }),
    },
  };
};

/** Returns the pictures of a site: one for each page that people share. */
export const describePictures = (site: PicturedSite): Picture[] => [
  // With one language, its address leads on to the home page.
  ...(site.catalogue.locales.length === 1 ? [] : [describeLanguageChoice(site)]),
  ...describeHomes(site),
  ...describeFlows(site),
  ...describeCategories(site),
  ...describeArticles(site),
];

/**
 * Returns the alternative text of a picture, which is all text in it.
 *
 * @example
 * toAlternative({ locale: 'en', name: 'Help Centre', topic: 'Sound', title: 'No sound', code: 'SND-101' })
 * // => 'Help Centre · Sound · No sound · SND-101'
 */
export const toAlternative = ({ name, topic, title, note, code }: PictureFacts): string =>
  [name, topic, title, note, code].filter((text) => text !== undefined).join(' · ');
