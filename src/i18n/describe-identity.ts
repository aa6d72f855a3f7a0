import type { Identity } from '../product/identity.ts';
import { toLocal } from './local-text.ts';
import { locales, type Locale } from './locales.ts';
import { identityMessages } from './messages.ts';

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
      value: text.appFrom(
        toLocal(name, locale),
        toLocal(store, locale),
        toLocal(publisher, locale),
      ),
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
    ...(company ? [{ name: text.company, value: toLocal(company, locale) }] : []),
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
