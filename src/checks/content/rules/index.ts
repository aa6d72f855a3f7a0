import type { Rule } from '../../rule.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { checkAliasTaken } from './alias-taken.ts';
import { checkArticleLength } from './article-length.ts';
import { checkCategoryAddress } from './category-address.ts';
import { checkCharacterNotAllowed } from './character-not-allowed.ts';
import { checkCharacterUnprintable } from './character-unprintable.ts';
import { checkCodeDuplicate } from './code-duplicate.ts';
import { checkComponentAttribute } from './component-attribute.ts';
import { checkComponentChildren } from './component-children.ts';
import { checkComponentUnknown } from './component-unknown.ts';
import { checkContentEmpty } from './content-empty.ts';
import { checkDefinitionUnused } from './definition-unused.ts';
import { checkFactsDiffer } from './facts-differ.ts';
import { checkFileEncoding } from './file-encoding.ts';
import { checkFileTooLarge } from './file-too-large.ts';
import { checkFileUnexpected } from './file-unexpected.ts';
import { checkFileUnreadable } from './file-unreadable.ts';
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
import { checkImageBroken } from './image-broken.ts';
import { checkImageCaption } from './image-caption.ts';
import { checkImageMissing } from './image-missing.ts';
import { checkImageUnsafe } from './image-unsafe.ts';
import { checkImageWithoutAlt } from './image-without-alt.ts';
import { checkLedgerMalformed } from './ledger-malformed.ts';
import { checkLedgerMissing } from './ledger-missing.ts';
import { checkLedgerOutdated } from './ledger-outdated.ts';
import { checkLinkForm } from './link-form.ts';
import { checkLinkTitle } from './link-title.ts';
import { checkLinkTargetMissing } from './link-target-missing.ts';
import { checkLocaleEmpty } from './locale-empty.ts';
import { checkLockMalformed } from './lock-malformed.ts';
import { checkLockMissing } from './lock-missing.ts';
import { checkLockOutdated } from './lock-outdated.ts';
import { checkMarkupEmpty } from './markup-empty.ts';
import { checkMarkupMistyped } from './markup-mistyped.ts';
import { checkMarkupNotAllowed } from './markup-not-allowed.ts';
import { checkMdxMalformed } from './mdx-malformed.ts';
import { checkMediaBroken } from './media-broken.ts';
import { checkNestingTooDeep } from './nesting-too-deep.ts';
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
import { checkSituationTargetMissing } from './situation-target-missing.ts';
import { checkSummaryTooLong } from './summary-too-long.ts';
import { checkTableRowWidth } from './table-row-width.ts';
import { checkTextMissing } from './text-missing.ts';
import { checkTranslationMissing } from './translation-missing.ts';

/**
 * Every rule about content. An error stops the build, a warning is only reported. Ids are permanent;
 * docs/rules/<id>.md explains each.
 */
export const rules = {
  'content-empty': { level: 'error', check: checkContentEmpty },
  'locale-empty': { level: 'warning', check: checkLocaleEmpty },
  'file-unexpected': { level: 'error', check: checkFileUnexpected },
  'file-unreadable': { level: 'error', check: checkFileUnreadable },
  'file-too-large': { level: 'error', check: checkFileTooLarge },
  'file-encoding': { level: 'error', check: checkFileEncoding },
  'character-not-allowed': { level: 'error', check: checkCharacterNotAllowed },
  'character-unprintable': { level: 'warning', check: checkCharacterUnprintable },
  'id-malformed': { level: 'error', check: checkIdMalformed },
  'id-reserved': { level: 'error', check: checkIdReserved },
  'id-duplicate': { level: 'error', check: checkIdDuplicate },
  'frontmatter-malformed': { level: 'error', check: checkFrontmatterMalformed },
  'frontmatter-field': { level: 'error', check: checkFrontmatterField },
  'summary-too-long': { level: 'error', check: checkSummaryTooLong },
  'article-length': { level: 'warning', check: checkArticleLength },
  'phrases-few': { level: 'warning', check: checkPhrasesFew },
  'code-duplicate': { level: 'error', check: checkCodeDuplicate },
  'related-unknown': { level: 'error', check: checkRelatedUnknown },
  'alias-taken': { level: 'error', check: checkAliasTaken },
  'translation-missing': { level: 'warning', check: checkTranslationMissing },
  'facts-differ': { level: 'error', check: checkFactsDiffer },
  'mdx-malformed': { level: 'error', check: checkMdxMalformed },
  'nesting-too-deep': { level: 'error', check: checkNestingTooDeep },
  'markup-not-allowed': { level: 'error', check: checkMarkupNotAllowed },
  'markup-mistyped': { level: 'error', check: checkMarkupMistyped },
  'markup-empty': { level: 'error', check: checkMarkupEmpty },
  'table-row-width': { level: 'error', check: checkTableRowWidth },
  'definition-unused': { level: 'error', check: checkDefinitionUnused },
  'component-unknown': { level: 'error', check: checkComponentUnknown },
  'component-attribute': { level: 'error', check: checkComponentAttribute },
  'component-children': { level: 'error', check: checkComponentChildren },
  'heading-level': { level: 'error', check: checkHeadingLevel },
  'heading-id-missing': { level: 'error', check: checkHeadingIdMissing },
  'heading-id-malformed': { level: 'error', check: checkHeadingIdMalformed },
  'heading-id-duplicate': { level: 'error', check: checkHeadingIdDuplicate },
  'heading-ids-differ': { level: 'error', check: checkHeadingIdsDiffer },
  'link-form': { level: 'error', check: checkLinkForm },
  'link-title': { level: 'error', check: checkLinkTitle },
  'link-target-missing': { level: 'error', check: checkLinkTargetMissing },
  'image-missing': { level: 'error', check: checkImageMissing },
  'image-broken': { level: 'error', check: checkImageBroken },
  'image-unsafe': { level: 'error', check: checkImageUnsafe },
  'image-without-alt': { level: 'error', check: checkImageWithoutAlt },
  'image-caption': { level: 'error', check: checkImageCaption },
  'media-broken': { level: 'error', check: checkMediaBroken },
  'lock-missing': { level: 'warning', check: checkLockMissing },
  'lock-malformed': { level: 'error', check: checkLockMalformed },
  'lock-outdated': { level: 'error', check: checkLockOutdated },
  'published-id-missing': { level: 'error', check: checkPublishedIdMissing },
  'published-code-missing': { level: 'error', check: checkPublishedCodeMissing },
  'published-section-missing': { level: 'error', check: checkPublishedSectionMissing },
  'category-address': { level: 'error', check: checkCategoryAddress },
  'published-reused': { level: 'error', check: checkPublishedReused },
  'flow-malformed': { level: 'error', check: checkFlowMalformed },
  'flow-field': { level: 'error', check: checkFlowField },
  'flow-text-missing': { level: 'error', check: checkFlowTextMissing },
  'flow-next-missing': { level: 'error', check: checkFlowNextMissing },
  'flow-node-unreachable': { level: 'error', check: checkFlowNodeUnreachable },
  'flow-loop': { level: 'error', check: checkFlowLoop },
  'flow-too-long': { level: 'error', check: checkFlowTooLong },
  'flow-dead-end': { level: 'error', check: checkFlowDeadEnd },
  'flow-reference-missing': { level: 'error', check: checkFlowReferenceMissing },
  'flow-alias-taken': { level: 'error', check: checkFlowAliasTaken },
  'published-flow-missing': { level: 'error', check: checkPublishedFlowMissing },
  'situation-target-missing': { level: 'warning', check: checkSituationTargetMissing },
  'notice-malformed': { level: 'error', check: checkNoticeMalformed },
  'notice-field': { level: 'error', check: checkNoticeField },
  'notice-text-missing': { level: 'error', check: checkNoticeTextMissing },
  'text-missing': { level: 'warning', check: checkTextMissing },
  'notice-reference-missing': { level: 'error', check: checkNoticeReferenceMissing },
  'notice-ended': { level: 'warning', check: checkNoticeEnded },
  'ledger-missing': { level: 'warning', check: checkLedgerMissing },
  'ledger-malformed': { level: 'error', check: checkLedgerMalformed },
  'ledger-outdated': { level: 'error', check: checkLedgerOutdated },
} as const satisfies Readonly<Record<string, Rule<Content>>>;

export type RuleId = keyof typeof rules;
