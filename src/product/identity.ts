import { locales, type Locale, type Localised } from '../i18n/locales.ts';
import { identityMessages } from '../i18n/messages/identity-messages.ts';

/**
 * A fact about who runs this product. `undefined`: not known yet, which a build for a real origin reports. `null`: it
 * does not exist for this product. Neither leaves a trace in any output.
 */
type Fact<Value> = Value | null | undefined;

/** An app of the product, as its store shows it. */
export interface App {
  readonly name: Localised;
  readonly store: Localised;
  /** The developer or seller that the store names: what tells the app from imitations. */
  readonly publisher: Localised;
}

/** Who runs this product, and where it is really found. */
export interface Identity {
  /** `https:` address of the official website. */
  readonly website: Fact<string>;
  readonly apps: Fact<readonly App[]>;
  /** Legal name of the company. */
  readonly company: Fact<Localised>;
  /** Number of the ICP filing (ICP备案号) with its suffix, such as `京ICP备12345678号-1`. */
  readonly icp: Fact<string>;
  /** Number of the public security filing (公安备案号), such as `京公网安备11010502000001号`. */
  readonly police: Fact<string>;
}

/** What each field of an identity is, for messages to those who build the site. */
export const identityFields = {
  website: 'the official website',
  apps: 'the official apps and their publisher',
  company: 'the company',
  icp: 'the ICP filing number',
  police: 'the public security filing number',
} as const satisfies Record<keyof Identity, string>;

/** A fact in one language, as pages, PDFs and Markdown show it. */
export interface IdentityFact {
  readonly name: string;
  readonly value: string;
  readonly href?: string;
  /** Language of the whole value, where it is another one than that of the page. */
  readonly lang?: string;
}

/** Returns where the product is really found, which readers compare with what they see. */
export function listPlaces({ website, apps }: Identity, locale: Locale): IdentityFact[] {
  const text = identityMessages[locale];
  return [
    ...(website ? [{ name: text.website, value: website, href: website }] : []),
    ...(apps ?? []).map(({ name, store, publisher }) => ({
      name: text.app,
      value: text.appFrom(name[locale], store[locale], publisher[locale]),
    })),
  ];
}

/** Returns the company and its filings, each with the register where it can be looked up. */
export function listRegistrations(
  { company, icp, police }: Identity,
  locale: Locale,
): IdentityFact[] {
  const text = identityMessages[locale];
  return [
    ...(company ? [{ name: text.company, value: company[locale] }] : []),
    ...(icp
      ? [{ name: text.icp, value: icp, href: 'https://beian.miit.gov.cn/', ...toLang(locale) }]
      : []),
    ...(police
      ? [{ name: text.police, value: police, href: toPoliceRegister(police), ...toLang(locale) }]
      : []),
  ];
}

/** Filings are Chinese text in every language. */
const filingLang = 'zh-CN';

const toLang = (locale: Locale): Pick<IdentityFact, 'lang'> =>
  locales[locale].lang === filingLang ? {} : { lang: filingLang };

/** Returns all facts: an imprint. */
export const listIdentity = (identity: Identity, locale: Locale): IdentityFact[] => [
  ...listPlaces(identity, locale),
  ...listRegistrations(identity, locale),
];

const toPoliceRegister = (filing: string): string =>
  `https://beian.mps.gov.cn/#/query/webSearch?code=${filing.replace(/\D/g, '')}`;
