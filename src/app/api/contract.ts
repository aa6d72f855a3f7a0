import type { ApiFiles } from './schemas.ts';

/**
 * The content API, version 1, as types. Hrefs are root-relative with the base path: `origin` + href is the address.
 * Where a hash is the same, nothing else of what it stands for has changed. The client imports this module: types and
 * one number, so that no app gets Zod.
 */
export const apiVersion = 1;

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;

/** `index.json`: where everything is, small enough to be requested at every start of an app. */
export type ApiIndex = DeepReadonly<ApiFiles['index']>;

/** What every file begins with. */
export type ApiFile = Pick<ApiIndex, 'version' | 'schema' | 'origin'>;

/** A file and the hash of what it says. */
export type ApiFileReference = ApiIndex['codes'];

export type ApiLocale = ApiIndex['locales'][number];

export type ApiCategory = ApiIndex['categories'][number];

/** `{locale}/articles.json`: every article of a language, the most pressing first. */
export type ApiArticleList = DeepReadonly<ApiFiles['articles']>;

export type ApiArticleSummary = ApiArticleList['articles'][number];

/** A flow as an article names it; its questions are in `flows.json`. */
export type ApiFlowReference = NonNullable<ApiArticleSummary['flow']>;

export type ApiArticleHrefs = ApiArticleSummary['hrefs'];

/**
 * `{locale}/articles/{id}.json`: everything an article says. The file of a retired id is the same; the `id` in it is
 * the article's.
 */
export type ApiArticle = DeepReadonly<ApiFiles['article']>;

/** Waiting times as data and in words. */
export type ApiTiming = NonNullable<ApiArticle['timing']>;

export type ApiContact = NonNullable<ApiArticle['contact']>;

export type ApiChannel = ApiContact['channels'][number];

export type ApiSection = ApiArticle['sections'][number];

export type ApiRelated = ApiArticle['related'][number];

/** `codes.json`: what each problem code stands for, in the order of the codes. */
export type ApiCodes = DeepReadonly<ApiFiles['codes']>;

export type ApiCode = ApiCodes['codes'][string];

/** `{locale}/flows.json`: guided troubleshooting of a language; empty where the site has none. */
export type ApiFlowList = DeepReadonly<ApiFiles['flows']>;

export type ApiFlow = ApiFlowList['flows'][number];

export type ApiFlowNode = ApiFlow['nodes'][number];

export type ApiFlowAnswer = ApiFlowNode['answers'][number];

export type ApiFlowArticle = NonNullable<ApiFlowNode['article']>;

/** How to contact support at the end of a flow, and with what. */
export type ApiFlowContact = NonNullable<ApiFlowNode['contact']>;
