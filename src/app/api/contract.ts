import type { ApiFiles } from './schemas.ts';

/**
 * The types of the content API, version 1. Hrefs are root-relative and include the base path: the address is
 * `origin` + href. The hash of a file changes only when its content does. The client imports this module, so it
 * must contain nothing but types and one number: no app should get Zod.
 */
export const apiVersion = 1;

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;

/** `index.json`: refers to all other files; small enough to be requested at every start of an app. */
export type ApiIndex = DeepReadonly<ApiFiles['index']>;

/** The fields that every file starts with. */
export type ApiFile = Pick<ApiIndex, 'version' | 'schema' | 'origin'>;

/** The href of a file and the hash of its content. */
export type ApiFileReference = ApiIndex['codes'];

export type ApiLocale = ApiIndex['locales'][number];

export type ApiCategory = ApiIndex['categories'][number];

/** `{locale}/articles.json`: all articles of a language, the most urgent first. */
export type ApiArticleList = DeepReadonly<ApiFiles['articles']>;

export type ApiArticleSummary = ApiArticleList['articles'][number];

/** The flow of an article; its steps are in `flows.json`. */
export type ApiFlowReference = NonNullable<ApiArticleSummary['flow']>;

export type ApiArticleHrefs = ApiArticleSummary['hrefs'];

/**
 * `{locale}/articles/{id}.json`: the whole article. The file of a retired id is the same and contains the current
 * `id`.
 */
export type ApiArticle = DeepReadonly<ApiFiles['article']>;

/** Waiting times, as data and as text. */
export type ApiTiming = NonNullable<ApiArticle['timing']>;

export type ApiContact = NonNullable<ApiArticle['contact']>;

export type ApiChannel = ApiContact['channels'][number];

export type ApiSection = ApiArticle['sections'][number];

export type ApiRelated = ApiArticle['related'][number];

/** `codes.json`: the article of each problem code, sorted by code. */
export type ApiCodes = DeepReadonly<ApiFiles['codes']>;

export type ApiCode = ApiCodes['codes'][string];

/** `{locale}/flows.json`: the troubleshooter in a language; no flows if the site has none. */
export type ApiFlowList = DeepReadonly<ApiFiles['flows']>;

export type ApiFlow = ApiFlowList['flows'][number];

export type ApiFlowNode = ApiFlow['nodes'][number];

export type ApiFlowAnswer = ApiFlowNode['answers'][number];

export type ApiFlowArticle = NonNullable<ApiFlowNode['article']>;

/** How to contact support at the end of a flow, and what to have ready. */
export type ApiFlowContact = NonNullable<ApiFlowNode['contact']>;
