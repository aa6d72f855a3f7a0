import type { Timing } from '../../content-model/articles/duration.ts';
import type { Kind, Urgency } from '../../content-model/articles/schema.ts';
import type { NodeKind } from '../../content-model/flows/schema.ts';
import type { Category } from '../../site/categories.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChannelId, EscalationReason, EvidenceId } from '../../site/support.ts';

/**
 * The content API, version 1: what apps read. Files below `/api/v1/` have these shapes for good. A field may
 * be added; none may go, change its type or its meaning. Hrefs are root-relative with the base path:
 * `origin` + href is the address. A hash is of content: where it is the same, nothing else of what it
 * stands for has changed.
 */
export const apiVersion = 1;

/** What every file begins with. */
export interface ApiFile {
  readonly version: typeof apiVersion;
  /** Address of the file's JSON Schema. */
  readonly schema: string;
  /** Scheme and host the hrefs belong to. */
  readonly origin: string;
}

/** A file that another one names by its hash. */
interface ApiHashedFile extends ApiFile {
  /** Of everything in the file but `version`, `schema`, `origin` and itself; the base path does not count. */
  readonly hash: string;
}

/** `index.json`: where everything is, small enough to be asked for at every start of an app. */
export interface ApiIndex extends ApiFile {
  readonly product: string;
  readonly sourceLocale: Locale;
  /** Locales that have articles, the source language first. */
  readonly locales: readonly ApiLocale[];
  /** In the order readers see them. */
  readonly categories: readonly ApiCategory[];
  /** Id of the article for readers who do not know what their problem is, where it exists. */
  readonly startArticle?: string;
  /** Id of the article on how to reach support, where it exists. */
  readonly contactArticle?: string;
  readonly codes: ApiFileReference;
  readonly widget: { readonly href: string };
}

/** A file and the hash of what it says. */
export interface ApiFileReference {
  readonly href: string;
  readonly hash: string;
}

export interface ApiLocale {
  readonly locale: Locale;
  /** BCP 47 tag. */
  readonly lang: string;
  /** What the language calls itself. */
  readonly label: string;
  /** The help centre's name. */
  readonly name: string;
  /** Its home page. */
  readonly href: string;
  readonly articleCount: number;
  readonly articles: ApiFileReference;
  /** Guided troubleshooting, where the site has some. */
  readonly flows?: ApiFileReference;
  /** All its articles as one PDF, where the site has PDFs. */
  readonly handbook?: { readonly href: string; readonly bytes: number };
}

export interface ApiCategory {
  readonly category: Category;
  readonly title: Readonly<Record<Locale, string>>;
  readonly summary: Readonly<Record<Locale, string>>;
  /** The category's pages, in the locales where it has articles. */
  readonly hrefs: Readonly<Partial<Record<Locale, string>>>;
}

/** `{locale}/articles.json`: every article of a language, the most pressing first. */
export interface ApiArticleList extends ApiHashedFile {
  readonly locale: Locale;
  readonly lang: string;
  readonly articles: readonly ApiArticleSummary[];
}

export interface ApiArticleSummary {
  readonly id: string;
  readonly code?: string;
  readonly kind: Kind;
  readonly category: Category;
  readonly title: string;
  readonly summary: string;
  readonly urgency?: Urgency;
  readonly timing?: Timing;
  /** The flow for readers whom the article did not help, where one is for them. */
  readonly flow?: ApiFlowReference;
  /** Retired ids of the article. */
  readonly aliases: readonly string[];
  /** Locales the article exists in. */
  readonly locales: readonly Locale[];
  readonly hrefs: ApiArticleHrefs;
  /** Hash of the article's own file. */
  readonly hash: string;
}

/** A flow as an article names it; what it asks stands in `flows.json`. */
export interface ApiFlowReference {
  readonly id: string;
  readonly title: string;
  /** The page of its first step. */
  readonly href: string;
}

export interface ApiArticleHrefs {
  readonly article: string;
  readonly embed: string;
  /** Language-free, never changes. */
  readonly permanent: string;
  /** The article's own file in this API. */
  readonly data: string;
  /** The article as Markdown. */
  readonly markdown: string;
  /** The article as a PDF, where the site has PDFs. */
  readonly pdf?: string;
}

/**
 * `{locale}/articles/{id}.json`: everything an article says. Below a retired id stands the same file; the
 * `id` in it is the article's.
 */
export interface ApiArticle extends ApiFile, Omit<ApiArticleSummary, 'timing'> {
  readonly locale: Locale;
  readonly lang: string;
  readonly categoryTitle: string;
  /** The answer to the question in the title (kind `faq`). */
  readonly answer?: string;
  /** What the reader sees when they have this problem (kind `troubleshooting`). */
  readonly symptoms?: readonly string[];
  readonly timing?: ApiTiming;
  /** When and how to contact support (kind `troubleshooting`). */
  readonly contact?: ApiContact;
  /** The body: what stands before the first heading, where something does, then a section for each heading. */
  readonly sections: readonly ApiSection[];
  /** Articles that help next and exist in this locale, the most useful first. */
  readonly related: readonly ApiRelated[];
  /** The same article in other locales. */
  readonly alternates: readonly ApiAlternate[];
  /** The day a person last checked every statement, YYYY-MM-DD. */
  readonly reviewed: string;
  /** When it was first published and when its content last changed: instants, where they are known. */
  readonly published?: string;
  readonly modified?: string;
}

/** Waiting times as data and in words. */
export interface ApiTiming extends Timing {
  readonly text: { readonly typical?: string; readonly contactAfter?: string };
}

export interface ApiContact {
  readonly when: readonly { readonly id: EscalationReason; readonly text: string }[];
  readonly channels: readonly ApiChannel[];
  /** What to have at hand before contacting support. */
  readonly evidence: readonly { readonly id: EvidenceId; readonly text: string }[];
}

export interface ApiChannel {
  readonly id: ChannelId;
  readonly name: string;
  readonly bestFor: string;
  /** Where to find it, for channels without an address. */
  readonly where: string;
  /** `https:`, `tel:` or `mailto:` address, where the company has published one. */
  readonly href?: string;
  readonly label?: string;
}

export interface ApiSection {
  /** Id of the section's heading, the same in every language; empty before the first heading. */
  readonly id: string;
  /** Level of its heading, 2 to 6; 2 before the first heading. */
  readonly level: number;
  readonly title: string;
  /**
   * Plain HTML without classes, styles or scripts. Links are absolute; those to articles also carry
   * `data-article`, and `data-section` where they lead to one.
   */
  readonly html: string;
  /** The same as text; blocks stand on lines of their own. */
  readonly text: string;
}

export interface ApiRelated {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** The article's own file in this API. */
  readonly data: string;
}

export interface ApiAlternate {
  readonly locale: Locale;
  readonly lang: string;
  readonly href: string;
  /** The article's own file in this API. */
  readonly data: string;
}

/** `codes.json`: what each problem code stands for, in the order of the codes. */
export interface ApiCodes extends ApiHashedFile {
  readonly codes: Readonly<Record<string, ApiCode>>;
}

export interface ApiCode {
  /** Id of the article it leads to. */
  readonly id: string;
  readonly category: Category;
  /** Missing only where a code that was given up leads to an article that is not about a problem. */
  readonly urgency?: Urgency;
  /** The code was given up; old apps and printed pages still name it. */
  readonly retired?: true;
  readonly locales: readonly Locale[];
  readonly title: Readonly<Partial<Record<Locale, string>>>;
  /** Language-free address of the article. */
  readonly href: string;
}

/** `{locale}/flows.json`: guided troubleshooting of a language; empty where the site has none. */
export interface ApiFlowList extends ApiHashedFile {
  readonly locale: Locale;
  readonly lang: string;
  /** The page of all flows, where there are some, and the same without site chrome. */
  readonly href?: string;
  readonly embed?: string;
  readonly flows: readonly ApiFlow[];
}

export interface ApiFlow {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly category: Category;
  /** Ids of articles whose readers it is offered to when the article did not help. */
  readonly articles: readonly string[];
  /** Id of the first step. */
  readonly start: string;
  /** The page of its first step. */
  readonly href: string;
  /** The same without site chrome, for WebViews and frames. */
  readonly embed: string;
  /** Every step once, the first one first; no way leads to a step twice. */
  readonly nodes: readonly ApiFlowNode[];
}

export interface ApiFlowNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly help?: string;
  /** What to do, in order; empty for a question. */
  readonly steps: readonly string[];
  /** Empty for an outcome. */
  readonly answers: readonly ApiFlowAnswer[];
  /** The article or section behind the step. */
  readonly article?: ApiFlowArticle;
  readonly timing?: ApiTiming;
  readonly contact?: ApiFlowContact;
  /** Which step it is, 1 for the first; missing where that depends on the way there. */
  readonly step?: number;
  /** How many steps follow at most; 0 for an outcome. */
  readonly rest: number;
  /** The page of the step. */
  readonly href: string;
  /** The same without site chrome, for WebViews and frames. */
  readonly embed: string;
}

export interface ApiFlowAnswer {
  readonly text: string;
  /** Id of the step it leads to. */
  readonly next: string;
}

export interface ApiFlowArticle extends ApiRelated {
  /** Id of a heading of the article. */
  readonly section?: string;
}

/** How to contact support at the end of a flow, and with what. */
export interface ApiFlowContact extends Pick<ApiContact, 'channels' | 'evidence'> {
  /** Code of the problem, to be quoted to support. */
  readonly code: string;
  /** Id of the article it belongs to. */
  readonly article: string;
}
