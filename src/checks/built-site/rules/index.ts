import type { SiteRuleId } from '../rule-ids.ts';
import type { SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { checkAnswerHidden } from './answer-hidden.ts';
import { checkAppPush } from './app-push.ts';
import { checkDateMissing } from './date-missing.ts';
import { checkDescriptionDuplicate } from './description-duplicate.ts';
import { checkDescriptionLength } from './description-length.ts';
import { checkDescriptionMissing } from './description-missing.ts';
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

/** A rule looks at a whole built site and says what is wrong. */
export type SiteRule = (site: CheckedSite) => SiteFinding[];

/** Every rule with its id. */
export const siteRules: Readonly<Record<SiteRuleId, SiteRule>> = {
  'title-missing': checkTitleMissing,
  'title-duplicate': checkTitleDuplicate,
  'title-length': checkTitleLength,
  'description-missing': checkDescriptionMissing,
  'description-duplicate': checkDescriptionDuplicate,
  'description-length': checkDescriptionLength,
  'page-language': checkPageLanguage,
  'text-language': checkTextLanguage,
  'text-by-script': checkTextByScript,
  'main-heading': checkMainHeading,
  'heading-order': checkHeadingOrder,
  'image-alt': checkImageAlt,
  'image-size': checkImageSize,
  'date-missing': checkDateMissing,
  'answer-hidden': checkAnswerHidden,
  'text-size': checkTextSize,
  'page-link-broken': checkPageLinkBroken,
  'page-anchor-missing': checkPageAnchorMissing,
  'page-file-missing': checkPageFileMissing,
  'link-language': checkLinkLanguage,
  'link-redirect': checkLinkRedirect,
  'redirect-chain': checkRedirectChain,
  'refresh-unasked': checkRefreshUnasked,
  'page-orphan': checkPageOrphan,
  'page-address': checkPageAddress,
  'page-canonical': checkPageCanonical,
  'page-alternates': checkPageAlternates,
  'page-sitemap': checkPageSitemap,
  'structured-data': checkStructuredData,
  'zoom-blocked': checkZoomBlocked,
  'overlay-open': checkOverlayOpen,
  'media-autoplay': checkMediaAutoplay,
  'app-push': checkAppPush,
  'page-frame': checkPageFrame,
  'third-party-request': checkThirdPartyRequest,
  'page-weight': checkPageWeight,
};
