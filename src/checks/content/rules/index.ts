import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import type { RuleId } from '../../rule-ids.ts';
import { checkAliasTaken } from './alias-taken.ts';
import { checkArticleLength } from './article-length.ts';
import { checkCodeDuplicate } from './code-duplicate.ts';
import { checkComponentAttribute } from './component-attribute.ts';
import { checkComponentUnknown } from './component-unknown.ts';
import { checkContentEmpty } from './content-empty.ts';
import { checkFactsDiffer } from './facts-differ.ts';
import { checkFileEncoding } from './file-encoding.ts';
import { checkFileUnexpected } from './file-unexpected.ts';
import { checkFlowAliasTaken } from './flow-alias-taken.ts';
import { checkFlowDeadEnd } from './flow-dead-end.ts';
import { checkFlowField } from './flow-field.ts';
import { checkFlowLoop } from './flow-loop.ts';
import { checkFlowMalformed } from './flow-malformed.ts';
import { checkFlowNextMissing } from './flow-next-missing.ts';
import { checkFlowNodeUnreachable } from './flow-node-unreachable.ts';
import { checkFlowReferenceMissing } from './flow-reference-missing.ts';
import { checkFlowTextMissing } from './flow-text-missing.ts';
import { checkFlowTooLong } from './flow-too-long.ts';
import { checkFrontmatterField } from './frontmatter-field.ts';
import { checkFrontmatterMalformed } from './frontmatter-malformed.ts';
import { checkHeadingIdDuplicate } from './heading-id-duplicate.ts';
import { checkHeadingIdMalformed } from './heading-id-malformed.ts';
import { checkHeadingIdMissing } from './heading-id-missing.ts';
import { checkHeadingIdsDiffer } from './heading-ids-differ.ts';
import { checkHeadingLevel } from './heading-level.ts';
import { checkIdDuplicate } from './id-duplicate.ts';
import { checkIdMalformed } from './id-malformed.ts';
import { checkIdReserved } from './id-reserved.ts';
import { checkImageMissing } from './image-missing.ts';
import { checkImageWithoutAlt } from './image-without-alt.ts';
import { checkLedgerMalformed } from './ledger-malformed.ts';
import { checkLedgerMissing } from './ledger-missing.ts';
import { checkLedgerOutdated } from './ledger-outdated.ts';
import { checkLinkForm } from './link-form.ts';
import { checkLinkTargetMissing } from './link-target-missing.ts';
import { checkLocaleEmpty } from './locale-empty.ts';
import { checkLockMalformed } from './lock-malformed.ts';
import { checkLockMissing } from './lock-missing.ts';
import { checkLockOutdated } from './lock-outdated.ts';
import { checkMarkupNotAllowed } from './markup-not-allowed.ts';
import { checkMdxMalformed } from './mdx-malformed.ts';
import { checkNoticeEnded } from './notice-ended.ts';
import { checkNoticeField } from './notice-field.ts';
import { checkNoticeMalformed } from './notice-malformed.ts';
import { checkNoticeReferenceMissing } from './notice-reference-missing.ts';
import { checkNoticeTextMissing } from './notice-text-missing.ts';
import { checkPhrasesFew } from './phrases-few.ts';
import { checkPublishedCodeMissing } from './published-code-missing.ts';
import { checkPublishedFlowMissing } from './published-flow-missing.ts';
import { checkPublishedIdMissing } from './published-id-missing.ts';
import { checkPublishedReused } from './published-reused.ts';
import { checkPublishedSectionMissing } from './published-section-missing.ts';
import { checkRelatedUnknown } from './related-unknown.ts';
import { checkSummaryTooLong } from './summary-too-long.ts';
import { checkTranslationMissing } from './translation-missing.ts';

/** A rule looks at all content and says what is wrong. */
export type Rule = (content: Content) => Finding[];

/** Every rule with its id. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'content-empty': checkContentEmpty,
  'locale-empty': checkLocaleEmpty,
  'file-unexpected': checkFileUnexpected,
  'file-encoding': checkFileEncoding,
  'id-malformed': checkIdMalformed,
  'id-reserved': checkIdReserved,
  'id-duplicate': checkIdDuplicate,
  'frontmatter-malformed': checkFrontmatterMalformed,
  'frontmatter-field': checkFrontmatterField,
  'summary-too-long': checkSummaryTooLong,
  'article-length': checkArticleLength,
  'phrases-few': checkPhrasesFew,
  'code-duplicate': checkCodeDuplicate,
  'related-unknown': checkRelatedUnknown,
  'alias-taken': checkAliasTaken,
  'translation-missing': checkTranslationMissing,
  'facts-differ': checkFactsDiffer,
  'mdx-malformed': checkMdxMalformed,
  'markup-not-allowed': checkMarkupNotAllowed,
  'component-unknown': checkComponentUnknown,
  'component-attribute': checkComponentAttribute,
  'heading-level': checkHeadingLevel,
  'heading-id-missing': checkHeadingIdMissing,
  'heading-id-malformed': checkHeadingIdMalformed,
  'heading-id-duplicate': checkHeadingIdDuplicate,
  'heading-ids-differ': checkHeadingIdsDiffer,
  'link-form': checkLinkForm,
  'link-target-missing': checkLinkTargetMissing,
  'image-missing': checkImageMissing,
  'image-without-alt': checkImageWithoutAlt,
  'lock-missing': checkLockMissing,
  'lock-malformed': checkLockMalformed,
  'lock-outdated': checkLockOutdated,
  'published-id-missing': checkPublishedIdMissing,
  'published-code-missing': checkPublishedCodeMissing,
  'published-section-missing': checkPublishedSectionMissing,
  'published-reused': checkPublishedReused,
  'flow-malformed': checkFlowMalformed,
  'flow-field': checkFlowField,
  'flow-text-missing': checkFlowTextMissing,
  'flow-next-missing': checkFlowNextMissing,
  'flow-node-unreachable': checkFlowNodeUnreachable,
  'flow-loop': checkFlowLoop,
  'flow-too-long': checkFlowTooLong,
  'flow-dead-end': checkFlowDeadEnd,
  'flow-reference-missing': checkFlowReferenceMissing,
  'flow-alias-taken': checkFlowAliasTaken,
  'published-flow-missing': checkPublishedFlowMissing,
  'notice-malformed': checkNoticeMalformed,
  'notice-field': checkNoticeField,
  'notice-text-missing': checkNoticeTextMissing,
  'notice-reference-missing': checkNoticeReferenceMissing,
  'notice-ended': checkNoticeEnded,
  'ledger-missing': checkLedgerMissing,
  'ledger-malformed': checkLedgerMalformed,
  'ledger-outdated': checkLedgerOutdated,
};
