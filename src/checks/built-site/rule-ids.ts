import type { Level } from '../finding.ts';

/**
 * Every rule about the built site, with how much it matters: an error costs readers or search results, a
 * warning makes a result look worse. Ids are permanent; docs/rules/<id>.md explains each.
 */
export const siteRuleLevels = {
  'title-missing': 'error',
  'title-duplicate': 'error',
  'title-length': 'warning',
  'description-missing': 'error',
  'description-duplicate': 'error',
  'description-length': 'warning',
  'page-language': 'error',
  'text-language': 'error',
  'text-by-script': 'error',
  'main-heading': 'error',
  'heading-order': 'error',
  'image-alt': 'error',
  'image-size': 'error',
  'date-missing': 'error',
  'answer-hidden': 'error',
  'text-size': 'error',
  'page-link-broken': 'error',
  'page-anchor-missing': 'error',
  'page-file-missing': 'error',
  'link-language': 'error',
  'link-redirect': 'error',
  'redirect-chain': 'error',
  'refresh-unasked': 'error',
  'page-orphan': 'error',
  'page-address': 'error',
  'page-canonical': 'error',
  'page-alternates': 'error',
  'page-sitemap': 'error',
  'structured-data': 'error',
  'zoom-blocked': 'error',
  'overlay-open': 'error',
  'media-autoplay': 'error',
  'app-push': 'error',
  'page-frame': 'error',
  'third-party-request': 'error',
  'page-weight': 'warning',
} as const satisfies Record<string, Level>;

export type SiteRuleId = keyof typeof siteRuleLevels;

/** Every rule about the built site, in the order of the table. */
export const siteRuleIds = Object.keys(siteRuleLevels) as readonly SiteRuleId[];
