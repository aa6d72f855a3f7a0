import type { Rule } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';
import { checkAnswerHidden } from './answer-hidden.ts';
import { checkAppPush } from './app-push.ts';
import { checkContentMissing } from './content-missing.ts';
import { checkDateMissing } from './date-missing.ts';
import { checkDescriptionDuplicate } from './description-duplicate.ts';
import { checkDescriptionLength } from './description-length.ts';
import { checkDescriptionMissing } from './description-missing.ts';
import { checkFileDamaged } from './file-damaged.ts';
import { checkFileUnknown } from './file-unknown.ts';
import { checkHeadingOrder } from './heading-order.ts';
import { checkImageAlt } from './image-alt.ts';
import { checkImageSize } from './image-size.ts';
import { checkLinkLanguage } from './link-language.ts';
import { checkLinkRedirect } from './link-redirect.ts';
import { checkMainHeading } from './main-heading.ts';
import { checkMediaAutoplay } from './media-autoplay.ts';
import { checkOverlayOpen } from './overlay-open.ts';
import { checkPageAddress } from './page-address.ts';
import { checkPageAlternates } from './page-alternates.ts';
import { checkPageAnchorMissing } from './page-anchor-missing.ts';
import { checkPageCanonical } from './page-canonical.ts';
import { checkPageFileMissing } from './page-file-missing.ts';
import { checkPageFrame } from './page-frame.ts';
import { checkPageLanguage } from './page-language.ts';
import { checkPageLinkBroken } from './page-link-broken.ts';
import { checkPageOrphan } from './page-orphan.ts';
import { checkPagePolicy } from './page-policy.ts';
import { checkPageSitemap } from './page-sitemap.ts';
import { checkPageWeight } from './page-weight.ts';
import { checkRedirectChain } from './redirect-chain.ts';
import { checkRefreshUnasked } from './refresh-unasked.ts';
import { checkStructuredData } from './structured-data.ts';
import { checkTextByScript } from './text-by-script.ts';
import { checkTextLanguage } from './text-language.ts';
import { checkTextSize } from './text-size.ts';
import { checkThirdPartyRequest } from './third-party-request.ts';
import { checkTitleDuplicate } from './title-duplicate.ts';
import { checkTitleLength } from './title-length.ts';
import { checkTitleMissing } from './title-missing.ts';
import { checkZoomBlocked } from './zoom-blocked.ts';

interface SiteRule extends Rule<CheckedSite> {
  /**
   * It judges what authors wrote, and the check of content has let it through: a build reports it and publishes the site
   * all the same, because an urgent correction must not wait for a better title.
   */
  readonly isEditorial?: true;
}

/**
 * Every rule about the built site. An error costs readers or search results, a warning makes a result look
 * worse. Ids are permanent; docs/rules/<id>.md explains each.
 */
export const siteRules = {
  'content-missing': { level: 'error', check: checkContentMissing },
  'file-damaged': { level: 'error', check: checkFileDamaged },
  'file-unknown': { level: 'error', check: checkFileUnknown },
  'page-policy': { level: 'error', check: checkPagePolicy },
  'title-missing': { level: 'error', check: checkTitleMissing },
  'title-duplicate': { level: 'error', isEditorial: true, check: checkTitleDuplicate },
  'title-length': { level: 'warning', check: checkTitleLength },
  'description-missing': { level: 'error', check: checkDescriptionMissing },
  'description-duplicate': { level: 'error', isEditorial: true, check: checkDescriptionDuplicate },
  'description-length': { level: 'warning', check: checkDescriptionLength },
  'page-language': { level: 'error', check: checkPageLanguage },
  'text-language': { level: 'error', isEditorial: true, check: checkTextLanguage },
  'text-by-script': { level: 'error', isEditorial: true, check: checkTextByScript },
  'main-heading': { level: 'error', check: checkMainHeading },
  'heading-order': { level: 'error', isEditorial: true, check: checkHeadingOrder },
  'image-alt': { level: 'error', isEditorial: true, check: checkImageAlt },
  'image-size': { level: 'error', check: checkImageSize },
  'date-missing': { level: 'error', isEditorial: true, check: checkDateMissing },
  'answer-hidden': { level: 'error', isEditorial: true, check: checkAnswerHidden },
  'text-size': { level: 'error', check: checkTextSize },
  'page-link-broken': { level: 'error', check: checkPageLinkBroken },
  'page-anchor-missing': { level: 'error', check: checkPageAnchorMissing },
  'page-file-missing': { level: 'error', check: checkPageFileMissing },
  'link-language': { level: 'error', isEditorial: true, check: checkLinkLanguage },
  'link-redirect': { level: 'error', isEditorial: true, check: checkLinkRedirect },
  'redirect-chain': { level: 'error', check: checkRedirectChain },
  'refresh-unasked': { level: 'error', check: checkRefreshUnasked },
  'page-orphan': { level: 'error', isEditorial: true, check: checkPageOrphan },
  'page-address': { level: 'error', check: checkPageAddress },
  'page-canonical': { level: 'error', check: checkPageCanonical },
  'page-alternates': { level: 'error', check: checkPageAlternates },
  'page-sitemap': { level: 'error', check: checkPageSitemap },
  'structured-data': { level: 'error', check: checkStructuredData },
  'zoom-blocked': { level: 'error', check: checkZoomBlocked },
  'overlay-open': { level: 'error', check: checkOverlayOpen },
  'media-autoplay': { level: 'error', check: checkMediaAutoplay },
  'app-push': { level: 'error', check: checkAppPush },
  'page-frame': { level: 'error', check: checkPageFrame },
  'third-party-request': { level: 'error', check: checkThirdPartyRequest },
  'page-weight': { level: 'warning', check: checkPageWeight },
} as const satisfies Readonly<Record<string, SiteRule>>;

export type SiteRuleId = keyof typeof siteRules;

/** Tells whether findings of a rule stop a build. */
export const stopsBuild = (id: SiteRuleId): boolean => {
  const rule: SiteRule = siteRules[id];
  return rule.level === 'error' && rule.isEditorial !== true;
};

/** The ids of all rules about the built site, in the order of the table. */
export const siteRuleIds = Object.keys(siteRules) as readonly SiteRuleId[];
