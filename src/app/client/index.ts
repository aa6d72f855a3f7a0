export { HelpError, type HelpErrorReason } from './help-error.ts';
export { linkFor, type LinkDetails } from './link-for.ts';
export { loadArticle, type Reader } from './load-article.ts';
export { loadFlows } from './load-flows.ts';
export { loadIndex } from './load-index.ts';
export type {
  HelpCache,
  HelpFetch,
  HelpResponse,
  LinkOptions,
  Loaded,
  LoadOptions,
} from './options.ts';
export type { Lang } from './reader-locales.ts';
export { suggest, type HelpContext, type Suggestions } from './suggest.ts';
export type { FlowTarget, HelpKey, HelpTarget } from './target.ts';
export type {
  ApiArticle,
  ApiArticleHrefs,
  ApiArticleList,
  ApiArticleSummary,
  ApiCategory,
  ApiChannel,
  ApiCode,
  ApiCodes,
  ApiContact,
  ApiFlow,
  ApiFlowAnswer,
  ApiFlowArticle,
  ApiFlowContact,
  ApiFlowList,
  ApiFlowNode,
  ApiFlowReference,
  ApiIndex,
  ApiLocale,
  ApiRelated,
  ApiSection,
  ApiTiming,
} from '../api/contract.ts';
