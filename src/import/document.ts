import type { Locale } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';

/** What a source says about a document, whatever tool it is from. */
export interface SourceFields {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Its tags and keywords. */
  readonly tags: readonly string[];
  /** Names that may be a category of this site: its category, section and folders. */
  readonly categories: readonly string[];
  /** `YYYY-MM-DD` on which it was last changed. */
  readonly date?: string | undefined;
  /** The path or the last part of it, where the source sets it. */
  readonly slug?: string | undefined;
  /** Its path on the old site, where the source knows it. */
  readonly address?: string | undefined;
  /** Paths at which it was before. */
  readonly aliases: readonly string[];
}

/** A document to import, in one language. */
export interface SourceDocument {
  /** Path of its file in the imported folder, for findings. */
  readonly file: string;
  /** Path without language and extension: the same for all languages of one article. */
  readonly key: string;
  readonly locale: Locale;
  readonly format: 'markdown' | 'mdx' | 'html';
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly firstLine: number;
  readonly fields: SourceFields;
  readonly problems: readonly Problem[];
}

/** Why a document is left out, in words for the report. */
export const leftOutReasons = {
  drafts: 'drafts',
  restricted: 'with restricted access',
  foreign: 'in other languages or outside of the documents',
  empty: 'without text',
} as const;

export type LeftOut = keyof typeof leftOutReasons;
